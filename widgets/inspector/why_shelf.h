#pragma once
#include <QScrollArea>

namespace vitrine {

class WhyPane;

/// The shelf of the inspector that an explanation stands on: at its lower end, and at its upper end where the lower one would
/// cover what was asked.
class WhyShelf : public QScrollArea {
    Q_OBJECT
  public:
    WhyShelf(WhyPane*, QWidget* parent);

    /// Opens for a row that ends at `bottom` (px), in a room of `height`.
    void openFor(int bottom, int height);
    /// How much of a room of this size it takes, px; 0 where there is nothing to explain.
    int heightIn(QSize room) const;
    bool isAbove() const { return above_; }

  private:
    WhyPane* pane_;
    bool above_ = false;
};

/// Whether an explanation `needed` px high stands over rows in a room of `height`, so that it does not cover one that ends at
/// `bottom`.
bool standsAbove(int needed, int bottom, int height);

} // namespace vitrine
