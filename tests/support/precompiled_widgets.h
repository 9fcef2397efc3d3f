#pragma once
#include "tests/support/precompiled.h"
#include "widgets/precompiled.h"
