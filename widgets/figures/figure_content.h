#pragma once
#include "widgets/figures/content/figure_content.h" // IWYU pragma: export
