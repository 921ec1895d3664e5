package org.ccm.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Damages one file of a register at random, again and again: either there are problems, or there is a register that says
 * what the damaged file says, and in all other tables what it said before. The seeds are fixed; a failure names its own.
 */
class DamagedRegisterTest {

    @Test
    void the_extract_has_every_table_and_every_word() throws Splitter.Malformed {
        Map<String, byte[]> files = Extract.files();
        for (Table<?> table : Tables.ALL) {
            List<String> lines = lines(files.get(table.file()));
            assertThat(lines).as(table.file()).hasSizeGreaterThan(1);
            for (Column<?> column : table.columns()) {
                Set<String> found = new HashSet<>();
                for (String line : lines) {
                    found.add(Splitter.cells(line)[column.index()]);
                }
                List<String> words = new ArrayList<>(column.name().equals("confidence") ? List.of() : column.words());
                if (table.name().equals("reports_listed_missing")) {
                    words.remove("voluntary"); // a voluntary report cannot be missing
                }
                if (table.name().equals("signals")) {
                    words.remove("process"); // no State outside is on record with it
                }
                assertThat(found).as(table.file() + " " + column.name()).containsAll(words);
            }
        }
    }

    @Test
    void the_extract_is_a_register_of_20_states() throws Splitter.Malformed {
        assertThat(SmallRegister.read(Extract.files()).states()).hasSize(20);
    }

    @Test
    void a_damaged_extract_has_problems_or_says_what_the_damaged_file_says() throws Splitter.Malformed {
        damage(Extract.files(), 0, 800);
    }

    @Test
    @Tag("long")
    void one_of_20_000_damaged_extracts_has_problems_or_says_what_the_damaged_file_says() throws Splitter.Malformed {
        damage(Extract.files(), 0, 20_000);
    }

    @Test
    @Tag("long")
    void one_of_300_damaged_reference_registers_has_problems_or_says_what_the_damaged_file_says() {
        damage(RegisterWriter.files(Register.reference()), 1_000_000, 300);
    }

    private static void damage(Map<String, byte[]> files, long firstSeed, int times) {
        Register whole = SmallRegister.read(files);
        int accepted = 0;
        for (long seed = firstSeed; seed < firstSeed + times; seed++) {
            Random random = new Random(seed);
            List<Table<?>> tables = Tables.ALL;
            Table<?> table = tables.get(random.nextInt(tables.size()));
            Damage damage = Damage.values()[random.nextInt(Damage.values().length)];
            byte[] after = damage.of(files.get(table.file()), random);
            Map<String, byte[]> damaged = new LinkedHashMap<>(files);
            damaged.put(table.file(), after);
            try {
                Register register = SmallRegister.read(damaged);
                accepted++;
                for (Table<?> other : tables) {
                    if (other != table) {
                        assertThat(other.of(register)).as(other.file()).isEqualTo(other.of(whole));
                    }
                }
                compare(table, after, register);
                assertThat(SmallRegister.read(RegisterWriter.files(register))).isEqualTo(register);
            } catch (RegisterException e) {
                assertThat(e.problems()).isNotEmpty();
            } catch (Throwable e) {
                fail("seed " + seed + ", " + damage + " in " + table.file() + ": " + e, e);
            }
        }
        // a damage that is never accepted, or always, would show that nothing was damaged, or nothing read
        assertThat(accepted).isBetween(times / 20, times * 19 / 20);
    }

    /** That the facts say exactly what the file says, line by line, as another way to read it finds. */
    private static <F> void compare(Table<F> table, byte[] file, Register register) throws Splitter.Malformed {
        String text = new String(file, UTF_8);
        List<String[]> lines = new ArrayList<>();
        for (String line : text.substring(text.startsWith("\ufeff") ? 1 : 0).split("\r\n|\r|\n")) {
            if (!line.isEmpty()) {
                lines.add(Splitter.cells(line));
            }
        }
        List<String> header = List.of(lines.remove(0));
        List<F> facts = table.of(register);
        assertThat(facts).hasSameSizeAs(lines);
        for (int i = 0; i < facts.size(); i++) {
            String[] cells = RegisterWriter.cells(table, facts.get(i));
            for (Column<?> column : table.columns()) {
                int place = header.indexOf(column.name());
                assertThat(cells[column.index()]).isEqualTo(place < 0 ? column.leftOut() : lines.get(i)[place]);
            }
        }
    }

    private static List<String> lines(byte[] file) {
        return new String(file, UTF_8).lines().toList();
    }

    /** A way to damage a file. */
    private enum Damage {
        BYTE_FLIPPED {
            @Override
            byte[] of(byte[] file, Random random) {
                byte[] damaged = file.clone();
                damaged[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
                return damaged;
            }
        },
        BYTES_REPLACED {
            @Override
            byte[] of(byte[] file, Random random) {
                byte[] bytes = new byte[1 + random.nextInt(4)];
                random.nextBytes(bytes);
                int place = random.nextInt(file.length);
                return spliced(file, place, Math.min(file.length, place + bytes.length), bytes);
            }
        },
        BYTE_INSERTED {
            @Override
            byte[] of(byte[] file, Random random) {
                int place = random.nextInt(file.length + 1);
                return spliced(file, place, place, new byte[] {(byte) random.nextInt(128)});
            }
        },
        BYTES_DELETED {
            @Override
            byte[] of(byte[] file, Random random) {
                int place = random.nextInt(file.length);
                return spliced(file, place, Math.min(file.length, place + 1 + random.nextInt(3)), new byte[0]);
            }
        },
        BYTES_DOUBLED {
            @Override
            byte[] of(byte[] file, Random random) {
                int place = random.nextInt(file.length);
                int end = Math.min(file.length, place + 1 + random.nextInt(200));
                return spliced(file, end, end, java.util.Arrays.copyOfRange(file, place, end));
            }
        },
        MARK_INSERTED {
            @Override
            byte[] of(byte[] file, Random random) {
                String[] marks = {"\"", "\"\"", ",", ";", "\t", "\n", "\r", " ", "\u00a0", "\ufeff", "\ufffd", "/", "-"
                };
                int place = random.nextInt(file.length + 1);
                return spliced(file, place, place, marks[random.nextInt(marks.length)].getBytes(UTF_8));
            }
        },
        TRUNCATED {
            @Override
            byte[] of(byte[] file, Random random) {
                return java.util.Arrays.copyOf(file, random.nextInt(file.length));
            }
        },
        LINE_DELETED {
            @Override
            void change(List<String> lines, int line, Random random) {
                lines.remove(line);
            }
        },
        LINE_DOUBLED {
            @Override
            void change(List<String> lines, int line, Random random) {
                lines.add(random.nextInt(lines.size() + 1), lines.get(line));
            }
        },
        LINES_SWAPPED {
            @Override
            void change(List<String> lines, int line, Random random) {
                java.util.Collections.swap(lines, line, random.nextInt(lines.size()));
            }
        },
        CELLS_SWAPPED {
            @Override
            void change(String[] cells, List<String> lines, Random random) {
                int one = random.nextInt(cells.length);
                int other = random.nextInt(cells.length);
                String cell = cells[one];
                cells[one] = cells[other];
                cells[other] = cell;
            }
        },
        CELL_EMPTIED {
            @Override
            void change(String[] cells, List<String> lines, Random random) {
                cells[random.nextInt(cells.length)] = "";
            }
        },
        CELL_REPLACED_BY_TEXT {
            @Override
            void change(String[] cells, List<String> lines, Random random) {
                StringBuilder text = new StringBuilder();
                for (int i = random.nextInt(30); i >= 0; i--) {
                    text.append((char) (random.nextBoolean() ? ' ' + random.nextInt(95) : random.nextInt(0x2100)));
                }
                cells[random.nextInt(cells.length)] = text.toString();
            }
        },
        CELL_REPLACED_BY_ANOTHER {
            @Override
            void change(String[] cells, List<String> lines, Random random) {
                String[] others = cells(lines.get(random.nextInt(lines.size())));
                cells[random.nextInt(cells.length)] = others[random.nextInt(others.length)];
            }
        },
        CELL_REPLACED_BY_ANOTHER_OF_ITS_COLUMN {
            @Override
            void change(String[] cells, List<String> lines, Random random) {
                int column = random.nextInt(cells.length);
                cells[column] = cells(lines.get(random.nextInt(lines.size())))[column];
            }
        },
        CELL_REPLACED_BY_WORD {
            @Override
            void change(String[] cells, List<String> lines, Random random) {
                List<String> words = new ArrayList<>(
                        List.of("GNB", "2RC", "2019-11-20", "2019-11", "2019", "2019/2021", "0", "-1", "1e9", "true"));
                for (Table<?> table : Tables.ALL) {
                    table.columns().forEach(column -> words.addAll(column.words()));
                }
                cells[random.nextInt(cells.length)] = words.get(random.nextInt(words.size()));
            }
        };

        byte[] of(byte[] file, Random random) {
            List<String> lines = new ArrayList<>(lines(file));
            change(lines, random.nextInt(lines.size()), random);
            return (String.join("\n", lines) + "\n").getBytes(UTF_8);
        }

        void change(List<String> lines, int line, Random random) {
            String[] cells = cells(lines.get(line));
            change(cells, lines, random);
            lines.set(line, RegisterWriter.text(List.<String[]>of(cells)).stripTrailing());
        }

        void change(String[] cells, List<String> lines, Random random) {
            throw new AssertionError("not for " + this);
        }

        private static String[] cells(String line) {
            try {
                return Splitter.cells(line);
            } catch (Splitter.Malformed e) {
                throw new AssertionError(e);
            }
        }

        private static byte[] spliced(byte[] file, int from, int to, byte[] part) {
            byte[] damaged = new byte[file.length - (to - from) + part.length];
            System.arraycopy(file, 0, damaged, 0, from);
            System.arraycopy(part, 0, damaged, from, part.length);
            System.arraycopy(file, to, damaged, from + part.length, file.length - to);
            return damaged;
        }
    }
}
