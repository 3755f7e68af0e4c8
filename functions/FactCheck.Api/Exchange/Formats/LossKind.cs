namespace FactCheck.Api.Exchange.Formats;

/// <summary>What becomes of a field that a format cannot carry as it is.</summary>
public enum LossKind
{
    /// <summary>Nothing of it is carried.</summary>
    Lost,

    /// <summary>It is carried in part, or another value stands for it.</summary>
    Approximated,
}
