package org.ccm.language;

import java.nio.file.Path;
import java.util.*;

public class Dev {
    public static void main(String[] a) throws Exception {
        Vocabulary v = a[0].equals("statute") ? Vocabulary.statute() : Vocabulary.analysts();
        if (a[1].equals("vocabulary")) {
            v.facts()
                    .forEach(f -> System.out.println(f.group() + " " + f.name() + " " + f.theme() + "\n   " + f.parts()
                            + "\n   " + f.helpers()));
            v.values().forEach(f -> System.out.println("VALUE " + f));
            return;
        }
        for (int i = 1; i < a.length; i++) {
            Rules r = Rules.read(
                    List.of(a[i].endsWith("/") ? RuleSource.directory(Path.of(a[i])) : RuleSource.file(Path.of(a[i]))),
                    v,
                    Known.NOTHING);
            r.diagnostics().forEach(d -> System.out.println(d + "\n"));
            System.out.println(r.meanings().size() + " rules fine");
            if (System.getProperty("m") != null)
                r.checked()
                        .forEach(m -> System.out.println(m.meaning() + "\n   "
                                + m.rule().conditions() + "\n  " + m.rule().conclusion()));
        }
    }
}
