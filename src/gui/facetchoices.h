// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/choicebutton.h"
#include "models/facets.h"

// What the menus of the filter offer, with the number of trainings that each choice would show: all
// known values, and of the others those that most trainings have.
struct FacetChoices
{
    QList<ChoiceButton::Choice> choices;
    int notListed = 0; // further values
};

FacetChoices typeChoices(const Facets &facets);
FacetChoices statusChoices(const Facets &facets);
FacetChoices markChoices(const Facets &facets);
