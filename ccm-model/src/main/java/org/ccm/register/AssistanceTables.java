package org.ccm.register;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ccm.assistance.AssistanceRole;
import org.ccm.assistance.CoalitionStatus;
import org.ccm.assistance.Cooperation;
import org.ccm.assistance.CountryCoalition;
import org.ccm.assistance.Reported;
import org.ccm.assistance.VictimAssistance;
import org.ccm.law.MeasureStatus;
import org.ccm.law.NationalMeasure;
import org.ccm.source.Confidence;
import org.ccm.source.SourceId;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;

/** Victim assistance, national measures, cooperation (Articles 5, 6 and 9). */
final class AssistanceTables {

    private AssistanceTables() {}

    /** Focal points and plans (Article 5). */
    static final class VictimAssistances extends Table<VictimAssistance> {
        private final Column<StateCode> code = state("code");
        private final Column<Reported> focalPoint = word("focal_point", Reported.values());
        private final Column<Reported> nationalPlan = word("national_plan", Reported.values());
        private final Column<PartialDate> asOf = date("as_of").datesTheRecord();
        private final Column<List<SourceId>> sources = sources();
        private final Column<Confidence> confidence = confidence();

        VictimAssistances() {
            super("victim_assistance", VictimAssistance.class, false);
            keyIs(code, asOf);
        }

        @Override
        VictimAssistance read(Row row) {
            return VictimAssistance.builder()
                    .state(code.in(row))
                    .focalPoint(focalPoint.in(row))
                    .nationalPlan(nationalPlan.in(row))
                    .asOf(asOf.in(row))
                    .sources(sources.in(row))
                    .confidence(confidence.in(row))
                    .build();
        }

        @Override
        Object[] values(VictimAssistance fact) {
            return new Object[] {
                fact.state(), fact.focalPoint(), fact.nationalPlan(), fact.asOf(), fact.sources(), fact.confidence()
            };
        }

        @Override
        List<VictimAssistance> of(Register register) {
            return register.victimAssistance();
        }

        @Override
        void put(List<VictimAssistance> facts, Register.Builder register) {
            register.victimAssistance(facts);
        }
    }

    /** Implementing law (Article 9). */
    static final class NationalMeasures extends Table<NationalMeasure> {
        private final Column<StateCode> code = state("code");
        private final Column<MeasureStatus> status = word("status", MeasureStatus.values());
        private final Column<OptionalInt> year = optionalYear("year");
        private final Column<PartialDate> asOf = date("as_of").datesTheRecord();
        private final Column<List<SourceId>> sources = sources();
        private final Column<Confidence> confidence = confidence();

        NationalMeasures() {
            super("national_measures", NationalMeasure.class, false);
            keyIs(code, asOf);
        }

        @Override
        NationalMeasure read(Row row) {
            return NationalMeasure.builder()
                    .state(code.in(row))
                    .status(status.in(row))
                    .year(year.in(row))
                    .asOf(asOf.in(row))
                    .sources(sources.in(row))
                    .confidence(confidence.in(row))
                    .build();
        }

        @Override
        Object[] values(NationalMeasure fact) {
            return new Object[] {
                fact.state(), fact.status(), fact.year(), fact.asOf(), fact.sources(), fact.confidence()
            };
        }

        @Override
        List<NationalMeasure> of(Register register) {
            return register.nationalMeasures();
        }

        @Override
        void put(List<NationalMeasure> facts, Register.Builder register) {
            register.nationalMeasures(facts);
        }
    }

    /** Country coalitions (Article 6). */
    static final class CountryCoalitions extends Table<CountryCoalition> {
        private final Column<StateCode> affectedCode = state("affected_code");
        private final Column<Optional<StateCode>> partnerCode = optionalState("partner_code");
        private final Column<Integer> year = year("year");
        private final Column<String> article = oneOf("article", "3", "4", "5");
        private final Column<CoalitionStatus> status =
                word("status", CoalitionStatus.values()).mayBeLeftOut(CoalitionStatus.ESTABLISHED.word());
        private final Column<List<SourceId>> sources = sources();
        private final Column<Confidence> confidence = confidence();
        private final Column<Optional<String>> note = optionalText("note");

        CountryCoalitions() {
            super("country_coalitions", CountryCoalition.class, false);
        }

        @Override
        CountryCoalition read(Row row) {
            return CountryCoalition.builder()
                    .affected(affectedCode.in(row))
                    .partner(partnerCode.in(row))
                    .year(year.in(row))
                    .article(article.in(row))
                    .status(status.in(row))
                    .sources(sources.in(row))
                    .confidence(confidence.in(row))
                    .note(note.in(row))
                    .build();
        }

        @Override
        Object[] values(CountryCoalition fact) {
            return new Object[] {
                fact.affected(),
                fact.partner(),
                fact.year(),
                fact.article(),
                fact.status(),
                fact.sources(),
                fact.confidence(),
                fact.note()
            };
        }

        @Override
        List<CountryCoalition> of(Register register) {
            return register.countryCoalitions();
        }

        @Override
        void put(List<CountryCoalition> facts, Register.Builder register) {
            register.countryCoalitions(facts);
        }
    }

    /** Assistance requested or provided (Article 6). */
    static final class Cooperations extends Table<Cooperation> {
        private final Column<StateCode> recipientCode = state("recipient_code");
        private final Column<Optional<StateCode>> providerCode = optionalState("provider_code");
        private final Column<Optional<String>> provider = optionalText("provider");
        private final Column<Integer> year = year("year");
        private final Column<String> article = oneOf("article", "3", "4", "5");
        private final Column<AssistanceRole> role = word("role", AssistanceRole.values());
        private final Column<String> what = text("what");
        private final Column<List<SourceId>> sources = sources();
        private final Column<Confidence> confidence = confidence();

        Cooperations() {
            super("cooperation", Cooperation.class, false);
        }

        @Override
        Cooperation read(Row row) {
            return Cooperation.builder()
                    .recipient(recipientCode.in(row))
                    .providerState(providerCode.in(row))
                    .provider(provider.in(row))
                    .year(year.in(row))
                    .article(article.in(row))
                    .role(role.in(row))
                    .what(what.in(row))
                    .sources(sources.in(row))
                    .confidence(confidence.in(row))
                    .build();
        }

        @Override
        Object[] values(Cooperation fact) {
            return new Object[] {
                fact.recipient(),
                fact.providerState(),
                fact.provider(),
                fact.year(),
                fact.article(),
                fact.role(),
                fact.what(),
                fact.sources(),
                fact.confidence()
            };
        }

        @Override
        List<Cooperation> of(Register register) {
            return register.cooperations();
        }

        @Override
        void put(List<Cooperation> facts, Register.Builder register) {
            register.cooperations(facts);
        }
    }
}
