#include "editing/reportsession.h"
