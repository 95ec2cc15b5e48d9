package org.nengxia.shell.frame;

import java.text.ChoiceFormat;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nengxia.kernel.Language;
import org.nengxia.shell.Wording;
import org.springframework.context.support.ResourceBundleMessageSource;

/// The sentences of the bundles. A number stands in one as it is, so that no year, row or entry is
/// ever told as 2,026; what counts something says so, as `{0,number}` or by choosing between one
/// and many, and is told as 1,046.
final class BundledSentences extends ResourceBundleMessageSource {

    @Override
    protected MessageFormat createMessageFormat(String text, @Nullable Locale locale) {
        MessageFormat sentence = super.createMessageFormat(text, locale);
        Wording wording = new Wording(Language.of(locale == null ? Locale.getDefault() : locale));
        Format[] details = sentence.getFormats();
        for (int i = 0; i < details.length; i++) {
            if (!(details[i] instanceof ChoiceFormat)) {
                sentence.setFormat(i, new Detail(details[i] != null, wording));
            }
        }
        return sentence;
    }

    /// One detail of a sentence, written as a quantity or as it is.
    private static final class Detail extends Format {
        private static final long serialVersionUID = 1;
        private final boolean quantity;
        private final transient Wording wording;

        private Detail(boolean quantity, Wording wording) {
            this.quantity = quantity;
            this.wording = wording;
        }

        @Override
        public StringBuffer format(Object value, StringBuffer sentence, FieldPosition place) {
            return sentence.append(
                    quantity && value instanceof Number number
                            ? wording.count(number.longValue())
                            : value);
        }

        @Override
        public Object parseObject(String told, ParsePosition from) {
            throw new UnsupportedOperationException("a sentence is told, never read");
        }
    }
}
