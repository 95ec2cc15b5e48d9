/// The pages of the studio: drafts, one draft with its checks and acts, its files and tables, its
/// effect.
@NullMarked
package org.nengxia.studio.web;

import org.jspecify.annotations.NullMarked;
