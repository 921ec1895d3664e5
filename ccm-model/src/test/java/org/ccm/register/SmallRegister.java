package org.ccm.register;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of a small register that obeys all rules, to be broken in one place. */
final class SmallRegister {

    private final Map<String, String> files = new LinkedHashMap<>();

    SmallRegister() {
        files.put("sources.csv", """
                id,title,publisher,date,location,note
                S:list,Status list,United Nations,2026,https://treaties.un.org/,
                S:minutes,Minutes,Presidency,2019-11-20,,"of a meeting, in Geneva"
                """);
        files.put("states.csv", """
                code,iso2,m49,name,un_member,region,subregion,regional_group,sources
                CHE,CH,756,Switzerland,true,Europe,Western Europe,WEOG,S:list
                GMB,GM,270,Gambia,true,Africa,Western Africa,African,S:list
                GNB,GW,624,Guinea-Bissau,true,Africa,Western Africa,African,S:list
                GNQ,GQ,226,Equatorial Guinea,true,Africa,Middle Africa,African,S:list
                LTU,LT,440,Lithuania,true,Europe,Northern Europe,Eastern European,S:list
                VUT,VU,548,Vanuatu,true,Oceania,Melanesia,Asia-Pacific,S:list
                """);
        files.put("meetings.csv", """
                id,title,start,end,city,country,president,president_state,part_of,sources,confidence
                9MSP,Ninth Meeting of States Parties,2019-09-02,2019-09-04,Geneva,CHE,,CHE,,S:list,single
                2RC,Second Review Conference,2020-11-25,2021-09-21,Geneva,CHE,,CHE,,S:list,single
                2RC.1,"Second Review Conference, first part",2020-11-25,2020-11-27,,CHE,,CHE,2RC,S:list,single
                """);
        files.put("adherence.csv", """
                code,action,date,sources,confidence,note
                CHE,signature,2008-12-03,S:list,verified,
                CHE,ratification,2012-07-17,S:list,verified,
                GNB,signature,2008-12-04,S:list,verified,
                GNB,ratification,2010-11-29,S:list,verified,
                LTU,signature,2008-12-03,S:list,verified,
                LTU,ratification,2011-03-24,S:list,verified,
                LTU,withdrawal_notified,2024-09-06,S:list,verified,
                VUT,accession,2025-09-05,S:list,verified,
                VUT,armed_conflict_begun,2025-10-01,,unsourced,invented
                VUT,armed_conflict_ended,2025-11-01,,unsourced,invented
                """);
        files.put("other_treaties.csv", """
                code,treaty,status,signed,consented,consent_kind,withdrawal_notified,withdrawal_effective,sources,confidence,note
                CHE,CCW,party,1981-06-18,1982-08-20,ratification,,,S:list,single,
                LTU,APMBC,withdrawn,1999-02-26,2003-05-12,ratification,2025-06-27,2025-12-27,S:list,single,
                """);
        files.put("memberships.csv", """
                code,organization,since,until,sources,confidence
                LTU,EU,2004-05-01,,S:list,single
                GMB,COMMONWEALTH,2018-02-08,2020-01-01,S:list,single
                """);
        files.put("stockpiles.csv", """
                code,event,date,new_deadline,munitions,submunitions,year,meeting,decided_by,sources,confidence,note
                GNB,stockpile_held,2011-05-01,,,,,,,S:list,single,at entry into force
                GNB,extension_requested,2020-03,2024-04-01,,,,2RC,,S:list,single,
                GNB,extension_granted,2021-03,2024-04-01,,,,2RC,silence,S:list,single,
                CHE,retained,2019,,52,2615,2018,,,S:list,single,
                """);
        files.put("clearance.csv", """
                code,event,date,new_deadline,area_m2,meeting,decided_by,sources,confidence,note
                GNB,reported_free,,,,,,S:list,single,
                GNB,contamination_held,2011-05-01,,1500,,,S:list,single,
                GNB,extension_requested,2020-03,2024-04-01,,2RC,,S:list,single,
                GNB,extension_granted,2021-03,2024-04-01,,2RC,silence,S:list,single,
                """);
        files.put("transparency_reports.csv", """
                code,kind,reporting_year,received,sources,confidence,note
                CHE,initial,,2013-06-30,S:list,single,
                CHE,annual,2013,2014-04-30,S:list,single,
                CHE,annual,2014,2015,S:list,single,
                LTU,voluntary,2010,2010-06-01,S:list,single,
                """);
        files.put("reports_listed_missing.csv", """
                code,kind,reporting_year,listed_on,sources,confidence
                GNB,initial,,2019-11-20,S:minutes,single
                GNB,annual,2018,2019-11-20,S:minutes,single
                """);
        files.put("votes.csv", """
                resolution,stage,date,code,vote,sources,confidence
                A/RES/74/62,plenary,2019-12-12,CHE,yes,S:list,single
                A/RES/74/62,plenary,2019-12-12,LTU,abstain,S:list,single
                """);
        files.put("credentials_disputed.csv", """
                code,since,until,sources,confidence,note
                GNQ,2021-02,2022,,unsourced,invented
                """);
        files.put("clarification_requests.csv", """
                requesting_code,requested_code,submitted,answered,about,sources,confidence,note
                CHE,GNB,2019-03-01,2019-03-20,invented,S:list,single,
                """);
        files.put("promises.csv", """
                code,made_on,where,act,year,article,by,sources,confidence,note
                GMB,2019-09,9MSP,annual_report,2018,,,S:list,single,
                GNB,2019-09,9MSP,completion,,3,2020,S:list,single,
                """);
        files.put("use_incidents.csv", """
                user_code,location_code,from,to,standing,sources,confidence,note
                UNKNOWN,GNQ,2016,2017,alleged,S:list,single,invented
                """);
        files.put("coordinators.csv", """
                theme,code,from,to,sources,confidence
                transparency,CHE,2014,2015-09,S:list,single
                """);
        files.put("targets.csv", """
                target,set_on,due,value,sources,confidence,note
                130 States Parties,2015-09-11,2020-11-27,130,S:list,single,
                """);
        files.put("engagement.csv", """
                id,actor,target,target_codes,form,date,status,description,paragraph,sources,confidence
                E01,Presidency,two States,GMB;GNB,bilateral,2019-10,done,invented,1,S:minutes,single
                """);
        files.put("victim_assistance.csv", """
                code,focal_point,national_plan,as_of,sources,confidence
                GNB,true,false,2019,S:minutes,single
                """);
        files.put("coverage.csv", """
                table,kind,complete_from,complete_through,note
                adherence,,2008-12-03,2026-02-20,
                votes,plenary,2015-12-07,2025-12-01,
                transparency_reports,annual,,,
                """);
    }

    /** The same with one text of a file replaced; the text must be there. */
    SmallRegister replace(String file, String text, String replacement) {
        String before = files.getOrDefault(file, "");
        if (!before.contains(text)) {
            throw new IllegalArgumentException(file + " does not have " + text);
        }
        files.put(
                file,
                before.replaceFirst(
                        java.util.regex.Pattern.quote(text), java.util.regex.Matcher.quoteReplacement(replacement)));
        return this;
    }

    SmallRegister put(String file, String text) {
        files.put(file, text);
        return this;
    }

    SmallRegister remove(String file) {
        files.remove(file);
        return this;
    }

    Map<String, byte[]> bytes() {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    Register read() {
        return read(bytes());
    }

    static Register read(Map<String, byte[]> files) {
        return RegisterReader.read(new RegisterFiles.InMemory(files));
    }

    /** The messages of all problems; none if there is a register. */
    List<String> messages() {
        return messages(bytes());
    }

    static List<String> messages(Map<String, byte[]> files) {
        try {
            read(files);
            return List.of();
        } catch (RegisterException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }
}
