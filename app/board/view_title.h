#pragma once
#include <QAbstractButton>
#include <QFrame>

class QLabel;

namespace vitrine {

/// A small button of a title: its sign is drawn in the colour of the type.
class TitleButton : public QAbstractButton {
    Q_OBJECT
  public:
    enum class Sign { Detach, PutBack, Maximise, Restore, Close };
    /// `command`: the object name of the command of the menu that does the same.
    TitleButton(const char* command, QWidget* parent);
    void setSign(Sign, const QString& words);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent*) override;
    void enterEvent(QEnterEvent*) override { update(); }
    void leaveEvent(QEvent*) override { update(); }

  private:
    Sign sign_ = Sign::Close;
};

/// The strip over a view (its name where it floats), to be dragged by, double-clicked, or asked for a menu, and three buttons.
class ViewTitle : public QFrame {
    Q_OBJECT
  public:
    ViewTitle(const QString& name, QWidget* parent);
    void setMaximised(bool);
    void setFloating(bool);

  Q_SIGNALS:
    void maximiseAsked();
    void floatAsked();
    void closeAsked();
    void menuAsked(QPoint global);

  protected:
    void mouseDoubleClickEvent(QMouseEvent*) override;
    void contextMenuEvent(QContextMenuEvent*) override;

  private:
    QString named_;
    QLabel* name_;
    TitleButton *float_, *maximise_, *close_;
};

} // namespace vitrine
