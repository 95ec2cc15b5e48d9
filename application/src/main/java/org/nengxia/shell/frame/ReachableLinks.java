package org.nengxia.shell.frame;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.AttributeValueQuotes;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/// No page leads its reader where the access matrix shuts him out: such a link stands there as
/// plain text, and one that looks like a button is not shown. Whether somebody may open a page is
/// thus asked in one place and not by each template.
@Component
@ConditionalOnWebApplication
class ReachableLinks extends AbstractDialect implements IPostProcessorDialect {
    private static final int LAST = 10_000;

    ReachableLinks() {
        super("reachable links");
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return LAST;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, Links.class, LAST));
    }

    /// Looks at the links of one page on its way to the reader.
    @SuppressWarnings("NullAway.Init") // the engine hands the context over before the first tag
    public static final class Links extends AbstractTemplateHandler {
        private final Map<String, Boolean> known = new HashMap<>();
        private ITemplateContext page;
        private boolean text;

        @Override
        public void setContext(ITemplateContext context) {
            super.setContext(context);
            page = context;
        }

        @Override
        public void handleOpenElement(IOpenElementTag tag) {
            text =
                    tag.getElementCompleteName().equals("a")
                            && !opens(tag.getAttributeValue("href"));
            super.handleOpenElement(text ? plain(tag) : tag);
        }

        /// Links never stand within links: the next end of one is the end of the last one begun.
        @Override
        public void handleCloseElement(ICloseElementTag tag) {
            boolean plain = text && tag.getElementCompleteName().equals("a");
            super.handleCloseElement(
                    plain ? page.getModelFactory().createCloseElementTag("span") : tag);
            text &= !plain;
        }

        private IOpenElementTag plain(IOpenElementTag link) {
            IModelFactory tags = page.getModelFactory();
            Map<String, String> attributes = new HashMap<>(link.getAttributeMap());
            attributes.remove("href");
            attributes.remove("target");
            if (attributes.getOrDefault("class", "").contains("btn")) {
                attributes.put("hidden", "hidden");
            }
            return tags.createOpenElementTag(
                    "span", attributes, AttributeValueQuotes.DOUBLE, false);
        }

        private boolean opens(@Nullable String address) {
            if (address == null || !address.startsWith("/")) {
                return true;
            }
            String path = address.split("[?#]", 2)[0];
            return !(page.getVariable("frame") instanceof Frame frame)
                    || known.computeIfAbsent(path, frame::opens);
        }
    }
}
