package org.nengxia.studio.web;

import java.util.List;

/// A decision table of a draft beside the law it rests on.
///
/// @param file its file in the pack
/// @param cited the articles that its rules name
/// @param others the pack's other articles
record TableView(
        String id,
        String title,
        String file,
        List<ArticleBeside> cited,
        List<ArticleBeside> others) {

    /// An article beside a table.
    ///
    /// @param citation as a rule's annotation names it, `instrument:article`
    /// @param rules the ids of the rules that name it
    record ArticleBeside(
            String citation,
            String title,
            String text,
            boolean reconstructed,
            List<String> rules) {}
}
