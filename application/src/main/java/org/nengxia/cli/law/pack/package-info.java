/// The commands about regulation packs, which need no database: verify, show, diff.
@NullMarked
package org.nengxia.cli.law.pack;

import org.jspecify.annotations.NullMarked;
