package org.ccm.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ccm.source.Coverage;
import org.ccm.source.Source;
import org.ccm.source.SourceId;

/** What the record rests on, and how far it is complete. */
final class RecordTables {

    private RecordTables() {}

    /** For which period a part of the record is complete. */
    static final class Coverages extends Table<Coverage> {
        private final Column<String> table = text("table");
        private final Column<Optional<String>> kind = optionalText("kind");
        private final Column<Optional<LocalDate>> completeFrom = optionalDay("complete_from");
        private final Column<Optional<LocalDate>> completeThrough = optionalDay("complete_through");
        private final Column<Optional<String>> note = optionalText("note");

        Coverages() {
            super("coverage", Coverage.class, true);
            keyIs(table, kind);
        }

        @Override
        Coverage read(Row row) {
            return Coverage.builder()
                    .table(table.in(row))
                    .kind(kind.in(row))
                    .completeFrom(completeFrom.in(row))
                    .completeThrough(completeThrough.in(row))
                    .note(note.in(row))
                    .build();
        }

        @Override
        Object[] values(Coverage fact) {
            return new Object[] {fact.table(), fact.kind(), fact.completeFrom(), fact.completeThrough(), fact.note()};
        }

        @Override
        List<Coverage> of(Register register) {
            return register.coverages();
        }

        @Override
        void put(List<Coverage> facts, Register.Builder register) {
            register.coverages(facts);
        }

        @Override
        void check(Coverage fact, Row row) {
            if (fact.completeFrom().isPresent() && fact.completeThrough().isPresent()) {
                checkOrder(
                        completeFrom,
                        fact.completeFrom().get(),
                        completeThrough,
                        fact.completeThrough().get(),
                        row);
            }
        }

        @Override
        boolean hasRulesOfSeveral() {
            return true;
        }

        @Override
        boolean together(Coverage one, Coverage other) {
            return one.equals(other);
        }

        @Override
        void checkTogether(List<Entry<Coverage>> entries, Reading reading) {
            for (Entry<Coverage> entry : entries) {
                checkSubject(entry.fact(), entry.row(), reading);
            }
        }

        private void checkSubject(Coverage coverage, Row row, Reading reading) {
            Table<?> about = Tables.named(coverage.table());
            if (about == null) {
                row.wrong(
                        table,
                        Problem.quoted(coverage.table()) + " is not a table of the register.",
                        Nearest.hint(coverage.table(), Tables.names()));
            } else if (reading.absent(about) && !about.required()) {
                row.wrong(
                        table,
                        Problem.quoted(coverage.table()) + " is said to be complete or not, but there is no "
                                + about.file() + ".");
            } else if (coverage.kind().isPresent()
                    && !about.kinds().contains(coverage.kind().get())) {
                String word = coverage.kind().get();
                row.wrong(
                        kind,
                        Problem.quoted(word) + " is not a kind of row of " + about.file() + ".",
                        Nearest.hint(word, about.kinds()));
            }
        }
    }

    /** The publications that facts are taken from. */
    static final class Sources extends Table<Source> {
        private final Column<SourceId> id = add(new ReferenceColumns.NewSource("id"));
        private final Column<String> title = text("title");
        private final Column<String> publisher = text("publisher");
        private final Column<String> date = text("date");
        private final Column<Optional<String>> location = optionalText("location");
        private final Column<Optional<String>> note = optionalText("note");

        Sources() {
            super("sources", Source.class, true);
            keyIs(id);
        }

        @Override
        Source read(Row row) {
            return Source.builder()
                    .id(id.in(row))
                    .title(title.in(row))
                    .publisher(publisher.in(row))
                    .date(date.in(row))
                    .location(location.in(row))
                    .note(note.in(row))
                    .build();
        }

        @Override
        Object[] values(Source fact) {
            return new Object[] {fact.id(), fact.title(), fact.publisher(), fact.date(), fact.location(), fact.note()};
        }

        @Override
        List<Source> of(Register register) {
            return register.sources();
        }

        @Override
        void put(List<Source> facts, Register.Builder register) {
            register.sources(facts);
        }

        @Override
        boolean referredTo() {
            return true;
        }

        @Override
        void makeKnown(Source fact, Known known) {
            known.add(fact);
        }
    }
}
