#pragma once
#include "core/document/figure_page.h"

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace vitrine {

/// While it lives, words and numbers are those of a page's language and decimal sign; the windows are not told.
class FigureLanguage : public QObject {
    Q_OBJECT
  public:
    explicit FigureLanguage(const FigurePage&);
    ~FigureLanguage() override;
    Q_DISABLE_COPY_MOVE(FigureLanguage)

  protected:
    bool eventFilter(QObject*, QEvent*) override;

  private:
    QLocale before_;
    QTranslator english_, own_;
    bool installed_ = false;
};

} // namespace vitrine
