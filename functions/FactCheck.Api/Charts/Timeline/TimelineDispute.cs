using System.Collections.Immutable;
using FactCheck.Api.Charts.Drawing;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Timeline;
using FactCheck.Core.Comparison.Verdicts;

namespace FactCheck.Api.Charts.Timeline;

/// <summary>A contradiction without a number, on its day.</summary>
/// <param name="Style">How its side is drawn.</param>
/// <param name="Day">The day number.</param>
/// <param name="Dispute">Who contradicts, and which way.</param>
internal sealed record TimelineDispute(SideStyle Style, double Day, StandingDispute Dispute)
{
    /// <summary>Up, down, or only a question.</summary>
    public string Sign => Dispute.Direction switch
    {
        DisputeDirection.Higher => "?↑",
        DisputeDirection.Lower => "?↓",
        _ => "?",
    };

    /// <summary>The same in words.</summary>
    public string Words
    {
        get
        {
            var direction = Dispute.Direction switch
            {
                DisputeDirection.Higher => "higher",
                DisputeDirection.Lower => "lower",
                _ => "different",
            };
            var modality = Dispute.Modality is DisputeModality.Possible ? "may be" : "is";
            return $"{Style.Name}, {Dispute.Source}, {Wording.Day(Dispute.Evidence.Date.Through)}: the number {modality} {direction}";
        }
    }

    public static ImmutableArray<TimelineDispute> Of(ScopeTimeline scope) =>
        [.. scope.Series.SelectMany(series => series.Disputes.Select(dispute => new TimelineDispute(SideStyle.Of(series.Side), dispute.Evidence.Date.Through.DayNumber, dispute)))];
}
