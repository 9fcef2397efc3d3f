#include "app/board/view_places.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr int inARow = 2;
constexpr double comfortable = 1.25; // of the least width: narrower places stand below each other where there is height for them

struct Grid {
    int rows = 1, columns = 1;
    int places() const { return rows * columns; }
};

int rowsFor(int views, int columns) {
    return (views + columns - 1) / columns;
}

Grid gridFor(int views, QSize room, QSize least) {
    const int mostRows = std::max(1, room.height() / std::max(1, least.height()));
    const int mostColumns = std::clamp(room.width() / std::max(1, least.width()), 1, std::min(inARow, std::max(views, 1)));
    const bool roomy = room.width() >= mostColumns * comfortable * least.width();
    const int columns = mostColumns > 1 && !roomy && views <= mostRows ? 1 : mostColumns;
    return {std::clamp(rowsFor(views, columns), 1, mostRows), columns};
}

} // namespace

QList<ViewPlace> placesFor(const QList<ViewType>& views, QSize room, QSize least) {
    const Grid grid = gridFor(static_cast<int>(views.size()), room, least);
    QList<ViewPlace> places;
    for (const ViewType type : views) {
        const int at = static_cast<int>(places.size()) % grid.places();
        places.push_back({type, at / grid.columns, at % grid.columns});
    }
    std::ranges::stable_sort(places, {}, [](const ViewPlace& place) { return std::pair(place.row, place.column); });
    return places;
}

} // namespace vitrine
