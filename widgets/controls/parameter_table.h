#pragma once
#include "widgets/controls/fit_totals.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace vitrine {

class ParameterModel;
class ResidualPlot;
class WrappedLabel;

/// A fit in the inspector: its parameters as a table that can be edited by mouse and keys, what is to be said of them, and,
/// on demand, how far the points are from it.
class ParameterTable : public QWidget {
    Q_OBJECT
  public:
    explicit ParameterTable(QWidget* parent = nullptr);

    void setFit(const ShownFit&);
    const FitTable& table() const;

  Q_SIGNALS:
    void edited(const vitrine::FitPath&, const vitrine::ParameterRow&, const vitrine::ParameterEdit&);
    void whyAsked(const std::string& key, std::size_t line);

  private:
    void setUpView();
    void showHeight();
    void showRemarks();
    void showResiduals();
    void askWhy();

    ParameterModel* model_;
    QLabel* title_;
    WrappedLabel* remarks_;
    QTableView* view_;
    QPushButton* toggle_;
    ResidualPlot* residuals_ = nullptr; ///< made when it is first asked for
};

} // namespace vitrine
