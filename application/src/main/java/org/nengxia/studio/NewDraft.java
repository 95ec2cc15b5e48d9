package org.nengxia.studio;

import java.time.LocalDate;

/// What a draft is begun with.
///
/// @param base the pack whose files it begins with
/// @param pack the id it will have: small letters, digits, hyphens
/// @param from the first day it will be law
/// @param replaces whether it is to take the place of its base, or to stand beside it
public record NewDraft(String base, String pack, LocalDate from, boolean replaces) {}
