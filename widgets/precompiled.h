#pragma once
// Headers that nearly every file of the widgets includes; nothing of our own.
#include <QtWidgets>

#include <qcustomplot.h>
