using FactCheck.Core.Statistics.Paired;

namespace FactCheck.Core.Statistics.Reading;

/// <summary>Says between which multiples of the official figure the other ones lie.</summary>
internal static class AgreementReading
{
    public static string Of(BlandAltmanResult result, string otherSide) => result.StandardDeviation == 0
        ? $"In these {result.N} cases the {otherSide} figure was always {Plain.Ratio(Math.Exp(result.Mean))} times the official one."
        : $"Were the ratios of these {result.N} cases log-normal, most {otherSide} figures would lie between {Plain.Down(Math.Exp(result.Agreement.Lower))} and {Plain.Up(Math.Exp(result.Agreement.Upper))} times the official one.";
}
