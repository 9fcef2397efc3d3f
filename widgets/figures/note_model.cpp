#include "widgets/figures/note_model.h"

#include "widgets/controls/text.h"
#include "widgets/words/words.h"

namespace vitrine {

namespace {

std::optional<double> numberIn(const FigureNote& note, int column) {
    switch (column) {
    case NoteModel::X:
        return note.x;
    case NoteModel::Y:
        return note.y;
    case NoteModel::TipX:
        return note.tipX;
    case NoteModel::TipY:
        return note.tipY;
    default:
        return std::nullopt;
    }
}

FigureNote newNote(const std::string& text, QPointF place) {
    return {text, place.x(), place.y(), {}, {}};
}

/// Sets a number of a note; a place must have one, a tip may have none.
bool setNumber(FigureNote& note, int column, std::optional<double> number) {
    if (column == NoteModel::TipX)
        note.tipX = number;
    else if (column == NoteModel::TipY)
        note.tipY = number;
    else if (number)
        (column == NoteModel::X ? note.x : note.y) = *number;
    else
        return false;
    return true;
}

} // namespace

void NoteModel::setNotes(const std::vector<FigureNote>& notes, std::function<QPointF()> place) {
    place_ = std::move(place);
    if (notes == notes_)
        return;
    beginResetModel();
    notes_ = notes;
    endResetModel();
}

QVariant NoteModel::data(const QModelIndex& index, int role) const {
    if (role == Qt::AccessibleTextRole && !isNote(index))
        return tr("a new note");
    if ((role != Qt::DisplayRole && role != Qt::EditRole) || !isNote(index))
        return {};
    const FigureNote& note = notes_[static_cast<std::size_t>(index.row())];
    if (index.column() == Text)
        return QString::fromStdString(note.text);
    const auto number = numberIn(note, index.column());
    return number ? displayed(*number, 6) : QString();
}

QString NoteModel::title(int column) const {
    const QString titles[Columns] = {tr("Words"), tr("at x"), tr("at y"), tr("points to x"), tr("points to y")};
    return titles[column];
}

Qt::ItemFlags NoteModel::flags(const QModelIndex& index) const {
    const bool editable = index.isValid() && (isNote(index) || index.column() == Text);
    return QAbstractTableModel::flags(index) | (editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool NoteModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    std::vector<FigureNote> notes = notes_;
    const auto row = static_cast<std::size_t>(index.row());
    const QString text = value.toString().trimmed();
    if (index.column() != Text) {
        const auto number = numberWritten(text);
        if (!isNote(index) || (!number && !text.isEmpty()) || !setNumber(notes[row], index.column(), number))
            return false;
    } else if (!isNote(index) && !text.isEmpty())
        notes.push_back(newNote(text.toStdString(), place_()));
    else if (isNote(index) && text.isEmpty())
        notes.erase(notes.begin() + index.row());
    else if (isNote(index))
        notes[row].text = text.toStdString();
    if (notes == notes_)
        return false;
    Q_EMIT edited(notes);
    return true;
}

} // namespace vitrine
