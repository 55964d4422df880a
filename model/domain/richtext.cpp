#include "domain/richtext.h"
