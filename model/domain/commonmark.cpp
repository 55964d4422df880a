#include "domain/commonmark.h"
