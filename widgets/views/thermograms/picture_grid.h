#pragma once
#include "widgets/plot/mouse_grammar.h"
#include "widgets/views/thermograms/small_picture.h"

#include <QWidget>

namespace vitrine {

/// Small pictures in rows, as many in a row as there is width for. Only those in sight are painted.
class PictureGrid : public QWidget {
    Q_OBJECT
  public:
    explicit PictureGrid(QWidget* parent = nullptr);

    void setPictures(std::vector<SmallPicture>);
    void setTheme(const Theme&);
    const std::vector<SmallPicture>& pictures() const { return pictures_; }
    /// Where a picture stands, px.
    QRectF box(std::size_t) const;
    std::optional<std::size_t> pictureAt(QPointF) const;
    std::optional<std::size_t> currentPicture() const;

  Q_SIGNALS:
    void chosen(const vitrine::ScanPath&, vitrine::Operation selectOrToggle);
    void rectangleChosen(const std::vector<vitrine::ScanPath>&, vitrine::Operation selectOrAdd);
    void pointed(const std::optional<vitrine::ScanPath>&);
    void automaticAsked(const vitrine::ScanPath&);
    void menuAsked(const vitrine::ScanPath&, QPoint global);
    void hintChanged(const QString&);

  protected:
    void resizeEvent(QResizeEvent*) override;
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void mouseMoveEvent(QMouseEvent*) override;
    void mouseReleaseEvent(QMouseEvent*) override;
    void leaveEvent(QEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void focusInEvent(QFocusEvent*) override;
    void focusOutEvent(QFocusEvent*) override;

  private:
    int columns() const;
    QSizeF cell() const;
    int wholeHeight() const;
    Operation operation(Gesture, QPointF, Qt::MouseButton, Qt::KeyboardModifiers) const;
    void click(QPointF, Qt::MouseButton, Qt::KeyboardModifiers, QPoint global);
    void finishBand();
    void step(int by);

    std::vector<SmallPicture> pictures_;
    Theme theme_;
    Qt::MouseButton pressed_ = Qt::NoButton;
    QPointF pressedAt_;
    Operation running_ = Operation::Nothing;
    QRectF band_;
};

} // namespace vitrine
