/// The pages of the regulations: which packs are law when, and one pack with its tables, dated
/// parameters, articles and notes.
@NullMarked
package org.nengxia.regulation.web;

import org.jspecify.annotations.NullMarked;
