package org.nengxia.policy.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.Confidence;
import org.nengxia.policy.Label;

/// A regulation or other source the pack rests on, with the articles that are cited.
public record Instrument(
        String id,
        Label title,
        Label issuer,
        @Nullable LocalDate issued,
        Confidence confidence,
        List<Article> articles) {

    /// Keeps its own copy of the articles.
    public Instrument {
        articles = List.copyOf(articles);
    }

    /// The article with an id, if the instrument has it.
    public Optional<Article> article(String articleId) {
        return articles.stream().filter(article -> article.id().equals(articleId)).findFirst();
    }
}
