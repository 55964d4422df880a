#include "writers/pdf.h"
