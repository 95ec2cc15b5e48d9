/// A Merkle log in the shape of RFC 6962: append, root, verify (ARCHITECTURE 8). Knows the JDK
/// only, so that an auditor can check an export without trusting or running the application.
@NullMarked
package org.nengxia.chain;

import org.jspecify.annotations.NullMarked;
