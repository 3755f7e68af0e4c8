using System.Collections.Immutable;
using FactCheck.Api.Exchange.Formats;

namespace FactCheck.Api.Exchange.Ucdp;

/// <summary>What a claim loses on its way through a table like UCDP's.</summary>
internal static class UcdpLosses
{
    public static ImmutableArray<FieldLoss> All { get; } =
    [
        .. ImportedClaimLosses.All,
        .. FieldLoss.Approximated("A row has a low, a best and a high number, not the words.", "quantity.raw", "quantity.value", "quantity.comparator", "quantity.bound", "quantity.rule"),
        .. FieldLoss.Lost("A row has a low, a best and a high number, not the words.", "quantity.approximate"),
        .. FieldLoss.Approximated("Deaths are divided into those of side A, of side B, of civilians and of people of unknown status only.", "victims.classes"),
        .. FieldLoss.Lost("There is no column for it.", "victims.label", "source.institution", "source.side", "source.country", "source.memberOf", "source.carried", "certainty", "relayedBy.side"),
        .. FieldLoss.Approximated("A source is known by one name.", "source.name", "source.label"),
        .. FieldLoss.Approximated("The office that published stands for the one that passed the figure on.", "relayedBy.name"),
        .. FieldLoss.Lost("A row counts the deaths of its own dates.", "basis"),
        .. FieldLoss.Approximated("A place is found again by its names.", "place.kind", "place.country", "place.parent", "place.text"),
        .. FieldLoss.Lost("A place that is named is no default.", "place.default"),
        .. FieldLoss.Approximated("The date of the report stands for it.", "asOf.date"),
        .. FieldLoss.Lost("Dates are to the day and have no words.", "asOf.precision", "asOf.text", "asOf.inferred", "period.precision", "period.text", "period.inferred"),
        .. FieldLoss.Approximated("Every row has a first and a last date.", "period.start", "period.end"),
        .. FieldLoss.Approximated("The headline of the document stands for it.", "quote"),
    ];
}
