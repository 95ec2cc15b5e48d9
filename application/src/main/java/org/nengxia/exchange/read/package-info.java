/// Opens what was handed in and yields its rows one by one: recognises the format by content, keeps
/// the limits (ARCHITECTURE 10), never resolves anything outside the file, never holds a whole
/// sheet.
@NullMarked
package org.nengxia.exchange.read;

import org.jspecify.annotations.NullMarked;
