#pragma once
#include <QFrame>
#include <QLabel>

namespace vitrine {

/// The head of a panel: its name, and right of it in few words what it holds.
class PanelTitle : public QWidget {
    Q_OBJECT
  public:
    explicit PanelTitle(const QString& title, QWidget* parent = nullptr);
    void setRemark(const QString&);
    void setTitle(const QString& title) { title_->setText(title); }

  private:
    QLabel *title_, *remark_;
};

} // namespace vitrine
