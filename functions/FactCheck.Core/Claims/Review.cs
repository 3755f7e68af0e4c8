namespace FactCheck.Core.Claims;

/// <summary>The latest decision of a person about a claim.</summary>
/// <param name="State">What was decided.</param>
/// <param name="Reviewer">Who decided, as they name themselves.</param>
/// <param name="Reason">Why.</param>
/// <param name="At">When.</param>
/// <param name="Sequence">How many decisions there have been, counted from 1.</param>
public sealed record Review(ReviewState State, string Reviewer, string Reason, DateTimeOffset At, int Sequence);
