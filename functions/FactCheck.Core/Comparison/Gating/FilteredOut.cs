namespace FactCheck.Core.Comparison.Gating;

/// <summary>How many claims the request itself left aside. They are counted and not listed.</summary>
/// <param name="OtherHarm">Claims of another harm than asked for.</param>
/// <param name="OtherPlace">Claims of another place than asked for.</param>
/// <param name="NotYetKnown">Claims published after the day asked about.</param>
public sealed record FilteredOut(int OtherHarm, int OtherPlace, int NotYetKnown);
