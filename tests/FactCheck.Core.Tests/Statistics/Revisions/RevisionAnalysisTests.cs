using CsCheck;
using FactCheck.Core.Claims;
using FactCheck.Core.Statistics.Revisions;

namespace FactCheck.Core.Tests.Statistics.Revisions;

public class RevisionAnalysisTests
{
    private static readonly DateOnly Start = new(2022, 1, 5);

    [Fact]
    public void Compute_CountsStepsAndReadsPlainly()
    {
        var result = RevisionAnalysis.Compute(
            [Point(0, 18), Point(3, 164), Point(4, 164), Point(10, 225), Point(5, 200, retracted: true), Point(12, 220)],
            "The Prosecutor General's Office",
            Start);

        Assert.Equal((2, 1, 1, 0, 1), (result.Value!.Upward, result.Value.Downward, result.Value.Unchanged, result.Value.Undetermined, result.Value.Retracted));
        Assert.Equal(0, result.Value.DaysToFirst);
        Assert.Equal(
            "The Prosecutor General's Office gave 5 figures (2 up, 1 down, 1 unchanged; 1 figure taken back); the latest is 12.2 times the first.",
            result.Reading);
    }

    [Fact]
    public void Compute_OfAnOpenFigure_LeavesTheStepOpen()
    {
        var result = RevisionAnalysis.Compute(
            [Point(0, 100), new RevisionPoint(Start.AddDays(1), new CountInterval(90, null), "c")],
            "Police").Value!;

        Assert.Equal(1, result.Undetermined);
        Assert.Equal(double.PositiveInfinity, result.LatestOverFirst!.Value.Upper);
        Assert.Null(result.Trend);
    }

    [Fact]
    public void Compute_OfNoFigureThatStands_SaysWhatIsMissing() =>
        Assert.NotNull(RevisionAnalysis.Compute([Point(0, 5, retracted: true)], "Police").InsufficientData);

    [Fact]
    public void Compute_OfAnyFigures_NeverGivesNaN() => Gen.Select(Gen.Int[0, 9], Gen.Int[0, 50], Gen.Bool).Array[0, 8].Sample(
        points => Assert.DoesNotContain(
            "NaN",
            StatisticsJson.Write(RevisionAnalysis.Compute(points.Select((point, i) => Point(point.Item1, point.Item2, point.Item3, i)), "Police", Start)),
            StringComparison.Ordinal));

    [Fact]
    public void MannKendall_OfReversedTime_ChangesItsSign() => Gen.Int[0, 5].Array[2, 9].Sample(values =>
    {
        double[] times = [.. Enumerable.Range(0, values.Length).Select(i => (double)i)];
        double[] counts = [.. values.Select(value => (double)value)];

        Assert.Equal(MannKendall.Compute(times, counts).S, -MannKendall.Compute([.. times.Select(t => -t)], counts).S);
    });

    [Fact]
    public void TheilSen_OfAStraightLine_IsTheLine()
    {
        var result = TheilSen.Compute([0, 1, 3, 7], [2, 5, 11, 23])!;

        Assert.Equal((3, 2), (result.Slope, result.Intercept));
    }

    [Fact]
    public void TheilSen_OfOneDay_IsNull() => Assert.Null(TheilSen.Compute([1, 1], [2, 5]));

    private static RevisionPoint Point(int day, long count, bool retracted = false, int number = 0) =>
        new(Start.AddDays(day), CountInterval.Exactly(count), $"claim-{day}-{count}-{number}", retracted);
}
