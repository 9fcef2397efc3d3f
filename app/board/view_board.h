#pragma once
#include "app/board/view_places.h"

#include <QMainWindow>
#include <QMap>

#include <optional>

namespace vitrine {

class View;
class ViewDock;

inline constexpr int boardVersion = 1; ///< of remembered places

/// All views that were made, of which some are shown. Each is a dock: it stands where placesFor() puts it until a hand takes it
/// to another place, behind another as a tab, or out of the window; one can have all the room. Where a window has become too
/// small for what hands arranged, the views stand as placesFor() has it until there is room again.
class ViewBoard : public QMainWindow {
    Q_OBJECT
  public:
    explicit ViewBoard(QWidget* parent = nullptr);
    ~ViewBoard() override;

    /// Takes a view, one of each type.
    void add(View*);
    /// Null where it was not made yet.
    View* view(ViewType) const;
    const QList<View*>& views() const { return views_; }
    QList<View*> shownViews() const;
    const QList<ViewType>& shown() const { return shown_; }
    /// Whether a person sees it: it is shown, and neither behind a tab nor behind one that has all the room.
    bool isSeen(ViewType) const;
    /// Shows these views in their order and hides the others.
    void showOnly(const QList<ViewType>&);
    /// In front of other tabs, and of one that has all the room.
    void bringForward(ViewType);

    std::optional<ViewType> maximised() const { return maximised_; }
    /// Gives a view all the room, or the others theirs again.
    void toggleMaximised(ViewType);
    bool isFloating(ViewType) const;
    void toggleFloating(ViewType);
    /// Hides those that float, and does not change what is shown: the window they belong to is closed.
    void hideFloating();

    /// The places that hands gave the views; empty where they stand by themselves.
    QByteArray arrangement() const;
    /// Gives the views that are shown such places; what cannot be read, and nothing, is as reset().
    void arrange(const QByteArray&);
    /// The views where they stand by themselves.
    void reset();
    /// Widths in which views stand beside each other, and in which one does, px.
    QList<int> wishedWidths() const;
    /// Rows and columns of equal size, the left one a little wider, unless hands arranged them.
    void resetSizes();

  Q_SIGNALS:
    void closeAsked(vitrine::ViewType);
    void menuAsked(vitrine::ViewType, QPoint global);
    /// Other views are seen, or one has other room.
    void arranged();

  protected:
    bool event(QEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void changeEvent(QEvent*) override;
    void childEvent(QChildEvent*) override;

  private:
    QSize leastSize() const;
    QSize leastPlace() const;
    QList<ViewType> docked() const;
    bool isInFront(const ViewDock*) const;
    bool hasRoom(QSize) const;
    void listenTo(ViewDock*);
    void showFocused(const QWidget* before, const QWidget* focused);
    void settle();
    void settleByHand();
    void place(const QList<ViewPlace>&);
    void stand(const QList<ViewPlace>&);
    void shareOut(const QList<ViewPlace>&);
    void add(ViewDock*);
    void takeAsArranged();
    void keepRoomy();
    void restore();
    void showThoseShown();

    QList<View*> views_;
    QMap<ViewType, ViewDock*> docks_;
    QList<ViewType> shown_;
    QList<ViewPlace> placed_; ///< by placesFor()
    bool byHand_ = false;     ///< a hand arranged them
    QByteArray roomy_;        ///< what hands arranged, when there last was room for it
    QByteArray unfolded_;     ///< the same while there is none
    QSize unfoldedNeeds_;     ///< the room that it needs, px
    std::optional<ViewType> maximised_;
    QByteArray beforeMaximised_;
    std::optional<QByteArray> beforeHand_; ///< when a hand was laid on a line between them
};

} // namespace vitrine
