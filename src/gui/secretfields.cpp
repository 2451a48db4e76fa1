// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/secretfields.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

namespace {

QAccessible::UpdateHandler earlierHandler = nullptr;

// QAccessible::updateAccessibility() gives a change of a table to the table's own interface before
// it comes to the handler. Handed on through the same door it would come to the table a second
// time, which counts its headers then twice; so the door, which asks first, gets an interface that
// is no table.
class HandedOnTableChange : public QAccessibleTableModelChangeEvent
{
public:
    explicit HandedOnTableChange(const QAccessibleTableModelChangeEvent &event)
        : QAccessibleTableModelChangeEvent(event.object(), event.modelChangeType())
    {
        setChild(event.child());
        setFirstRow(event.firstRow());
        setFirstColumn(event.firstColumn());
        setLastRow(event.lastRow());
        setLastColumn(event.lastColumn());
    }

    QAccessibleInterface *accessibleInterface() const override
    {
        const bool isFirst = !m_wasAsked;
        m_wasAsked = true;
        return isFirst ? QAccessible::queryAccessibleInterface(QCoreApplication::instance())
                       : QAccessibleTableModelChangeEvent::accessibleInterface();
    }

private:
    mutable bool m_wasAsked = false;
};

bool isSecret(const QObject *object)
{
    const auto *edit = qobject_cast<const QLineEdit *>(object);
    return edit && edit->echoMode() != QLineEdit::Normal;
}

bool hasSecrets(const QWidget *window)
{
    if (!window)
        return false;
    const QList<QLineEdit *> edits = window->findChildren<QLineEdit *>();
    return std::any_of(edits.begin(), edits.end(), [](const QLineEdit *edit) {
        return isSecret(edit) && edit->isVisible();
    });
}

QString bullets(qsizetype count)
{
    return QString(count, QChar(0x2022));
}

void handleEvent(QAccessibleEvent *event);

// To whom it would have gone without us.
void handOn(QAccessibleEvent *event)
{
    if (earlierHandler) {
        earlierHandler(event);
        return;
    }
    QAccessible::installUpdateHandler(nullptr);
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(handleEvent);
}

void handOnHidden(QAccessibleEvent *event)
{
    QObject *edit = event->object();
    if (event->type() == QAccessible::TextInserted) {
        const auto *inserted = static_cast<QAccessibleTextInsertEvent *>(event);
        QAccessibleTextInsertEvent hidden(
            edit, inserted->changePosition(), bullets(inserted->textInserted().size()));
        hidden.setCursorPosition(inserted->cursorPosition());
        handOn(&hidden);
    } else if (event->type() == QAccessible::TextRemoved) {
        const auto *removed = static_cast<QAccessibleTextRemoveEvent *>(event);
        QAccessibleTextRemoveEvent hidden(
            edit, removed->changePosition(), bullets(removed->textRemoved().size()));
        hidden.setCursorPosition(removed->cursorPosition());
        handOn(&hidden);
    } else if (event->type() == QAccessible::TextUpdated) {
        const auto *updated = static_cast<QAccessibleTextUpdateEvent *>(event);
        QAccessibleTextUpdateEvent hidden(
            edit, updated->changePosition(), bullets(updated->textRemoved().size()),
            bullets(updated->textInserted().size()));
        hidden.setCursorPosition(updated->cursorPosition());
        handOn(&hidden);
    } else if (event->type() != QAccessible::ValueChanged) { // its value would be the text
        handOn(event);
    }
}

void handleEvent(QAccessibleEvent *event)
{
    if (isSecret(event->object())) {
        handOnHidden(event);
    } else if (
        event->type() == QAccessible::TableModelChanged && event->object() && !earlierHandler) {
        HandedOnTableChange change(*static_cast<QAccessibleTableModelChangeEvent *>(event));
        handOn(&change);
    } else {
        handOn(event);
    }
}

} // namespace

// Also the rest of a key that is held while the window closes or another one comes to the front.
bool SecretFieldsApplication::isPrivate(const QKeyEvent &key)
{
    const quint32 code = key.nativeScanCode();
    const bool isNew = key.type() == QEvent::KeyPress && !key.isAutoRepeat();
    const bool isInSecretWindow = hasSecrets(activeWindow());
    if (isNew && isInSecretWindow)
        m_held.insert(code);
    else if (isNew)
        m_held.remove(code); // its release went to another program
    const bool isHeld = m_held.contains(code);
    if (key.type() == QEvent::KeyRelease && !key.isAutoRepeat())
        m_held.remove(code);
    return isHeld || isInSecretWindow;
}

bool SecretFieldsApplication::notify(QObject *receiver, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    // Qt's bridge to AT-SPI sits in an event filter, in front of any of ours, and looks at what
    // came from the system. Sent anew, a key comes from the program itself.
    if (isKey && event->spontaneous() && isPrivate(*static_cast<QKeyEvent *>(event)))
        return sendEvent(receiver, event);
    return QApplication::notify(receiver, event);
}

void hideSecretsFromEvents()
{
    const QAccessible::UpdateHandler earlier = QAccessible::installUpdateHandler(handleEvent);
    if (earlier != handleEvent)
        earlierHandler = earlier;
}

#else

bool SecretFieldsApplication::notify(QObject *receiver, QEvent *event)
{
    return QApplication::notify(receiver, event);
}

void hideSecretsFromEvents() {}

#endif

SecretFieldsApplication::SecretFieldsApplication(int &argc, char **argv)
    : QApplication(argc, argv)
{
    hideSecretsFromEvents();
}
