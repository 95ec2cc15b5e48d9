package org.nengxia.casework;

import java.util.OptionalLong;
import org.nengxia.casework.file.Taker;
import org.nengxia.kernel.Office;

/// Who looks at cases: nobody sees a case from which he is recused, nor, but on his own page, the
/// one about himself; who speaks for a unit sees only what waits for that unit.
///
/// @param cadre the cadre whom the person is, where known
public record Reader(String account, Office office, OptionalLong cadre) {

    /// Who may act is who looks.
    public static Reader of(Taker taker) {
        return new Reader(taker.actor().account(), taker.actor().office(), taker.cadre());
    }
}
