using System.Xml.Linq;
using FactCheck.Core.Comparison;

namespace FactCheck.Api.Report.Sections;

/// <summary>How the report was made, and what it leaves out.</summary>
internal static class MethodSection
{
    public static XElement Of(ReportContent content)
    {
        var compared = content.Discrepancies;
        var filtered = compared.FilteredOut;
        return Html.Section(
            "method",
            "Method, and what was left out",
            Html.Of(
                "ul",
                Html.Of("li", "Each claim is a count of people harmed, with the words it was read from. Counts are intervals: “at least 225” is 225 or more, and is never turned into 225."),
                Html.Of("li", $"Two figures are compared only when they count the same harm, the same kind of people, the same place, on the same basis, and lie at most {Wording.Days(compared.WindowDays)} apart."),
                Html.Of("li", $"Official figures are compared with {Wording.Plain(compared.Against)} ones. The policy is “{compared.Policy}”: {compared.PolicyRule}"),
                Html.Of("li", "However many publishers pass a figure on, it counts once, for the source that gave it. A later figure of the same source, or of the group it belongs to, takes the place of the earlier."),
                Html.Of("li", "A verdict is hard when the words force the ends it rests on, and soft when a rule reads rough words such as “dozens”."),
                Html.Of("li", $"An armed group's own counts are {(compared.Belligerents is Belligerents.Include ? "let stand" : "listed as left out")}."),
                compared.KnownOn is { } day ? Html.Of("li", $"Only what was published by {Wording.Day(day)} is taken into account.") : null,
                Html.Of("li", "A difference says that two figures differ, and nothing about which of them is true.")),
            filtered is { OtherHarm: 0, OtherPlace: 0, NotYetKnown: 0 }
                ? null
                : Html.Of("p", $"The request itself left aside {Wording.Number(filtered.OtherHarm)} claims of another harm, {Wording.Number(filtered.OtherPlace)} of another place and {Wording.Number(filtered.NotYetKnown)} published later."),
            compared.Exclusions.IsEmpty
                ? Html.Of("p", "Every claim belongs to a scope; what a scope leaves out is listed with it.")
                : ScopeDetail.Left("Claims that stand in no scope", compared.Exclusions, content));
    }
}
