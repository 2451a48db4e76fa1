// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trainingviews.h"
#include "gui/accountcolumns.h"

#include <QHash>
#include <QObject>
#include <QTimer>

class AccountSession;
class FilterBar;
class Settings;
class TrainingColumns;

// Which view of the trainings is shown, and whether it still is what was saved. A view that
// somebody has changed keeps the changes while others are shown, until they are saved or taken
// back, another account is chosen, or the program ends; a built-in one is itself again. All views
// are saved at once.
class ViewSwitcher : public QObject
{
    Q_OBJECT

public:
    // All must outlive it.
    ViewSwitcher(
        AccountSession *session, Settings *settings, FilterBar *bar, TrainingColumns *columns,
        QObject *parent = nullptr);

    const TrainingViews &views() const { return m_views; }
    // The name of the one that is shown.
    const QString &current() const { return m_current; }
    bool isOwn() const { return !TrainingViews::isBuiltIn(m_current); }
    bool isChanged(const QString &name) const;
    bool isChanged() const { return isChanged(m_current); }
    // What is shown now, under the name of the view.
    TrainingView shown() const;
    bool recentOnly() const; // of what is shown now
    // Whether what is asked now is a question, without which nothing can be saved.
    bool isQuestionGood() const;

    bool show(const QString &name); // false: there is none of this name
    // The same for a link or an option: as it was saved, with this question if there is one.
    // Nothing of it is remembered until somebody changes it, and its recentOnly is left to others.
    std::optional<TrainingView>
    showAsked(const QString &name, const std::optional<QString> &question);
    // Back from what was asked so; the question comes from RememberedChoices.
    void showRemembered();
    void revert();
    // As it is shown now; of a built-in view that is not possible.
    bool save();
    // What shown() was, under another name, which is shown from then on. One of this name is
    // replaced.
    bool saveAs(const QString &name, const TrainingView &content);
    bool rename(const QString &name, const QString &newName);
    // The one that is shown; then the first one is.
    void remove();
    void move(int places);
    bool canMove(int places) const;
    // The names under which they were added.
    QStringList add(const QList<TrainingView> &views);

    // A view may be the default of a service, or of all that have none of their own (empty): it is
    // shown when the account or the service is chosen.
    bool isDefault(const QString &serviceId) const;
    void setDefault(const QString &serviceId, bool on);
    // Whether defaults are remembered of what is shown; not of the demo.
    bool hasDefaults() const { return !m_account.isEmpty(); }
    // The account begins with this service: unless somebody asks for something else, and the
    // account is another one than before, its default view is shown. Whether that one wants recent
    // trainings only, if there is one.
    std::optional<bool> begin(const QString &serviceId);
    // For begin(): something else is asked for.
    void keepWhatIsAsked() { m_hasBegun = true; }
    // Somebody has chosen it. Without a default it is asked what was asked.
    void followService(const QString &serviceId);
    void zoneChanged() { tell(); }
    // For the next start. Columns are also saved a second after their last change.
    void saveState();

Q_SIGNALS:
    // Other views, another one is shown, or one was changed.
    void changed();
    // The views take more room than settings have; they are kept until the end.
    void notSaved();
    // See showAsked().
    void questionAsked(const QString &question);
    void recentOnlyWanted(bool on);
    void zoneWanted(ZoneChoice zone);

private:
    void setUpSaving();
    void followAccount();
    void saveColumns();
    qsizetype place() const; // among the own ones; -1: it is built in
    QString rememberedName() const;
    void setCurrent(const QString &name);
    void remember();
    void apply(const TrainingView &view);
    void applyContent(const TrainingView &view); // but for recentOnly
    void applyColumns(const std::optional<TrainingView::Columns> &columns);
    void applyZone(std::optional<ZoneChoice> zone);
    bool isShownAs(const TrainingView &view) const;
    void keepDraft();
    void store();
    void tell();

    AccountSession *m_session;
    Settings *m_settings;
    FilterBar *m_bar;
    TrainingColumns *m_columns;
    AccountColumns m_accountColumns;
    TrainingViews m_views;
    QString m_current;
    QHash<QString, TrainingView> m_drafts; // views that were changed and are not shown, by name
    // The columns as they are without a view, while one that has its own is shown.
    std::optional<ColumnLayout> m_ownLayout;
    std::optional<ZoneChoice> m_ownZone; // likewise
    QString m_shownAccount;
    QString m_account;              // the same; empty when nothing is remembered of it
    bool m_hasBegun = false;        // of the account a first service was shown
    bool m_isByDefault = false;     // the view is the default of the service that is shown
    std::optional<QString> m_asked; // the question of a view that is not to be remembered
    bool m_isApplying = false;
    QTimer m_saving;
};
