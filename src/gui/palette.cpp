// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/palette.h"

#include "gui/announce.h"
#include "gui/colors.h"
#include "gui/filteredit.h"
#include "gui/measures.h"
#include "gui/palettedelegate.h"
#include "gui/palettetrainings.h"
#include "storage/settings.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

const QString paletteLayout = u"palette"_s; // in the settings
const QString usedKey = u"used"_s;
constexpr qsizetype mostUsed = 30;

constexpr int mostRows = 12; // that can be seen at once
constexpr int widest = 80;   // in letters
constexpr int distance = 16; // to the edges of the window
constexpr int edge = 8;
constexpr qreal radius = 8;

} // namespace

Palette::Palette(
    const Entries &entries, PaletteTrainings *trainings, const Training &training,
    Settings *settings, QWidget *window)
    : QDialog(window)
    , m_entries(entries)
    , m_trainings(trainings)
    , m_training(training)
    , m_settings(settings)
    , m_edit(new FilterEdit(this))
    , m_view(new QListView(this))
    , m_hint(new QLabel(this))
{
    setWindowFlags(Qt::Widget); // a dialog would be a window
    setObjectName(u"palette"_s);
    m_edit->setObjectName(u"paletteEdit"_s);
    m_edit->installEventFilter(this);
    m_view->setObjectName(u"paletteView"_s);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setItemDelegate(new PaletteDelegate(m_view));
    m_view->setModel(&m_model);
    m_hint->setObjectName(u"paletteHint"_s);
    m_hint->setMargin(edge);
    m_hint->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(edge);
    layout->addWidget(m_edit);
    layout->addWidget(m_view);
    layout->addWidget(m_hint);
    nameParts();
    hide();
    connect(m_edit, &FilterEdit::filterTextChanged, this, &Palette::search);
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        select(index.row());
        run();
    });
    connect(m_trainings, &PaletteTrainings::changed, this, [this] {
        const bool hadNone = m_model.rowCount() == 0;
        QList<PaletteEntry> found;
        for (const TrainingKey &key : m_trainings->found())
            found.append(m_training(key));
        m_model.setTrainings(found);
        place();
        if (hadNone)
            select(0);
    });
    window->installEventFilter(this);
}

void Palette::nameParts()
{
    const QString what = tr("Go to a training, service, view or command");
    setAccessibleName(tr("Palette"));
    m_edit->setPlaceholderText(what);
    m_edit->setAccessibleName(what);
    m_view->setAccessibleName(tr("Found"));
}

void Palette::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameParts();
}

void Palette::toggle()
{
    if (isVisible())
        closePalette();
    else
        openPalette();
}

void Palette::openPalette()
{
    m_before = window()->focusWidget();
    m_edit->clear();
    const QVariantMap kept = m_settings->layout(paletteLayout);
    m_model.setEntries(m_entries(), kept.value(usedKey).toStringList());
    search();
    show();
    place();
    raise();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void Palette::closePalette()
{
    if (!isVisible())
        return;
    m_trainings->stop();
    const bool hadFocus = m_edit->hasFocus() || isAncestorOf(window()->focusWidget());
    hide();
    if (hadFocus && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    m_before.clear();
    m_model.setEntries({}, {}); // which refer to what may go
}

void Palette::search()
{
    const auto ending = m_edit->isOpen() ? TextFinder::Ending::Open : TextFinder::Ending::Whole;
    m_model.setPattern(m_edit->filterText(), ending);
    m_trainings->start(m_model.pattern(), ending);
    place();
    if (m_model.rowCount() > 0)
        select(0);
}

// In the upper part of the window, where it hides little of what one was looking at.
void Palette::place()
{
    updateHint();
    const QWidget *around = parentWidget();
    const int width = qMin(widest * letterWidth(this), around->width() - 2 * distance);
    const int rows = qMin(m_model.rowCount(), mostRows);
    m_view->setVisible(rows > 0);
    if (rows > 0)
        m_view->setFixedHeight(rows * m_view->sizeHintForRow(0));
    const int top = around->height() / 8;
    setGeometry(
        (around->width() - width) / 2, top, width,
        qMin(layout()->sizeHint().height(), around->height() - top - distance));
    layout()->activate();
}

void Palette::updateHint()
{
    m_hint->setVisible(m_model.rowCount() == 0);
    m_hint->setText(
        m_trainings->isSearching() ? tr("Searching the trainings…") : tr("Nothing found."));
}

int Palette::current() const
{
    return m_view->currentIndex().row();
}

void Palette::select(int row)
{
    const QModelIndex index = m_model.index(row, 0);
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(index);
    if (isVisible())
        sayCurrent();
}

// The focus stays in the field, so nobody reads the row by itself.
void Palette::sayCurrent()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    QString sentence = index.data().toString();
    for (const int role : {int(PaletteModel::PlaceRole), int(PaletteModel::KeysRole)}) {
        if (const QString more = index.data(role).toString(); !more.isEmpty())
            sentence =
                tr("%1, %2", "what the palette has found, and more about it").arg(sentence, more);
    }
    announce(m_view, sentence);
}

bool Palette::takeKey(int key)
{
    const int rows = m_model.rowCount();
    const int row = current();
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Tab: // there is nowhere else to go
        if (rows > 0)
            select((row + 1) % rows);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        if (rows > 0)
            select((qMax(row, 0) + rows - 1) % rows);
        return true;
    case Qt::Key_PageDown:
        if (rows > 0)
            select(qMin(row + mostRows - 1, rows - 1));
        return true;
    case Qt::Key_PageUp:
        if (rows > 0)
            select(qMax(row - mostRows + 1, 0));
        return true;
    case Qt::Key_Home:
        if (rows > 0)
            select(0);
        return true;
    case Qt::Key_End:
        if (rows > 0)
            select(rows - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    case Qt::Key_Escape:
        closePalette();
        return true;
    default:
        return false;
    }
}

bool Palette::eventFilter(QObject *object, QEvent *event)
{
    if (object == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (object != m_edit)
        return QDialog::eventFilter(object, event);
    const auto isPlain = [](const QKeyEvent *key) {
        return (key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    };
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool selects = key->modifiers().testFlag(Qt::ShiftModifier) &&
            (key->key() == Qt::Key_Home || key->key() == Qt::Key_End);
        if (isPlain(key) && !selects && takeKey(key->key()))
            return true;
    } else if (event->type() == QEvent::ShortcutOverride) {
        // Keys of the window without Ctrl and Alt belong to the field while it has the focus.
        if (isPlain(static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
    } else if (event->type() == QEvent::FocusOut) {
        // Somebody has gone elsewhere in the window, not to another one or to a menu.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::MouseFocusReason || reason == Qt::ShortcutFocusReason) {
            m_before.clear();
            closePalette();
        }
    }
    return QDialog::eventFilter(object, event);
}

void Palette::run()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    const PaletteEntry entry = m_model.at(index.row());
    if (!entry.problem.isEmpty()) {
        sayCurrent();
        return;
    }
    remember(entry.id);
    closePalette(); // first: what is run may ask where the focus is
    entry.run();
}

void Palette::remember(const QString &id) const
{
    if (id.isEmpty())
        return;
    QVariantMap kept = m_settings->layout(paletteLayout);
    QStringList used = kept.value(usedKey).toStringList();
    used.removeAll(id);
    used.prepend(id);
    kept.insert(usedKey, used.first(qMin(used.size(), mostUsed)));
    m_settings->setLayout(paletteLayout, kept);
}

void Palette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edgeColor(palette()));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}
