/// The pages of nominations: the list with its files, a new sweep, and why a rule answers as it
/// does about somebody.
@NullMarked
package org.nengxia.sweep.web;

import org.jspecify.annotations.NullMarked;
