package org.ccm.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Published lists, reproduced. The golden file of a list holds our result, and is rewritten with
 * {@code -Dccm.updateGolden}; ledger.csv holds every difference between what was published and our result, with the
 * reason, and is only ever written by hand.
 */
class PublishedListsTest {

    private static final List<String> LEDGER_KEY = List.of("list", "subject", "published", "concluded");

    private static final List<PublishedList> LISTS = Stream.concat(
                    MinutesLists.all().stream(), RegisterLists.all().stream())
            .toList();

    static List<PublishedList> lists() {
        return LISTS;
    }

    @ParameterizedTest
    @MethodSource("lists")
    void the_law_and_the_record_give_what_the_golden_file_has(PublishedList list) {
        Table golden = Table.of(list.name());
        if (System.getProperty("ccm.updateGolden") != null) {
            golden.write(List.of("subject", "concluded"), list.result());
        }
        assertThat(list.result()).isNotEmpty().isEqualTo(golden.rows("subject", "concluded"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void every_difference_is_in_the_ledger_and_every_row_of_the_ledger_is_a_difference(PublishedList list) {
        List<List<String>> ledger = Table.of("ledger").rows(LEDGER_KEY.toArray(new String[0])).stream()
                .filter(row -> row.get(0).equals(list.name()))
                .toList();
        assertThat(list.differences())
                .as("differences of %s; the ledger wants list, subject, published, concluded, why", list)
                .containsExactlyInAnyOrderElementsOf(ledger);
    }

    @Test
    void every_file_beside_the_ledger_and_the_statements_is_the_golden_file_of_a_list() {
        assertThat(Table.names())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of("ledger", "statements"),
                                LISTS.stream().map(PublishedList::name))
                        .toList());
    }

    @Test
    void every_statement_belongs_to_a_list_and_says_where_it_stands() {
        List<String> names = LISTS.stream().map(PublishedList::name).toList();
        assertThat(Table.of("statements").rows("list", "where")).isNotEmpty().allSatisfy(row -> {
            assertThat(names).contains(row.get(0));
            assertThat(row.get(1)).isNotBlank();
        });
    }

    @Test
    void the_ledger_says_why_of_every_difference_and_names_no_other_list() {
        List<String> names = LISTS.stream().map(PublishedList::name).toList();
        assertThat(Table.of("ledger").rows("list", "why")).isNotEmpty().allSatisfy(row -> {
            assertThat(names).contains(row.get(0));
            assertThat(row.get(1)).endsWith(".");
        });
    }
}
