namespace FactCheck.Reference;

/// <summary>One expected value beside the one computed.</summary>
/// <param name="Path">Where in the answer.</param>
/// <param name="Expected">As in the file.</param>
/// <param name="Got">As computed.</param>
/// <param name="Difference">Absolute difference of numbers; infinite when the two are not alike.</param>
/// <param name="Allowed">Largest difference allowed.</param>
public sealed record Comparison(string Path, string Expected, string Got, double Difference, double Allowed)
{
    /// <summary>Whether the difference is allowed.</summary>
    public bool Within => Difference <= Allowed;

    /// <summary>Difference as a share of what is allowed.</summary>
    public double Share => Difference == 0 ? 0 : Difference / Allowed;

    /// <inheritdoc/>
    public override string ToString() =>
        FormattableString.Invariant($"{Path}: expected {Expected}, got {Got}, difference {Difference:G3} of {Allowed:G3}");
}
