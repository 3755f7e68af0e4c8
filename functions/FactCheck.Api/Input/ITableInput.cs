namespace FactCheck.Api.Input;

/// <summary>A JSON body that says the same as a CSV body could.</summary>
internal interface ITableInput
{
    /// <summary>The rows of the CSV that it stands for, the header first.</summary>
    IReadOnlyList<IReadOnlyList<string>> Rows();
}
