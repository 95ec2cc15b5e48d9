/// The pages of the roster: cadres, units with their posts and teams.
@NullMarked
package org.nengxia.roster.web;

import org.jspecify.annotations.NullMarked;
