package org.ccm.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.ccm.language.FactGroup;
import org.junit.jupiter.api.Test;

/** The vocabulary as a document. */
class VocabularyDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/vocabulary.md");

    private static final VocabularyDocument VOCABULARY = VocabularyDocument.ofAnalysts();

    @Test
    void the_document_in_the_repository_is_what_the_code_says() throws IOException {
        Golden.compare(DOCUMENT, VOCABULARY.markdown());
    }

    @Test
    void every_fact_and_each_of_its_parts_has_a_sentence() {
        assertThat(VOCABULARY.facts()).hasSizeGreaterThan(60).allSatisfy(fact -> {
            assertThat(fact.sentence()).as(fact.name()).isNotEmpty();
            assertThat(fact.parts()).allSatisfy(part -> assertThat(part.sentence())
                    .as(fact.name() + "." + part.part().name())
                    .isNotEmpty());
            assertThat(fact.helpers()).allSatisfy(helper -> assertThat(helper.sentence())
                    .as(fact.name() + "." + helper.helper().name())
                    .isNotEmpty());
        });
    }

    @Test
    void every_constant_and_kind_has_a_sentence() {
        assertThat(VOCABULARY.values())
                .flatExtracting(VocabularyDocument.Value::constants)
                .isNotEmpty()
                .allSatisfy(constant ->
                        assertThat(constant.sentence()).as(constant.name()).isNotEmpty());
        assertThat(VOCABULARY.kinds())
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(kind.sentence()).as(kind.name()).isNotEmpty());
    }

    @Test
    void facts_of_every_group_are_there() {
        assertThat(VOCABULARY.facts())
                .extracting(VocabularyDocument.Fact::group)
                .contains(FactGroup.values());
    }
}
