namespace FactCheck.Core.Claims;

/// <summary>The kind of body that a source is or speaks for.</summary>
public enum Institution
{
    /// <summary>Nothing says what kind of body it is.</summary>
    Unknown,

    /// <summary>A president, monarch or other head of state.</summary>
    HeadOfState,

    /// <summary>A government, ministry or other executive authority, at any level.</summary>
    Government,

    /// <summary>A public prosecutor.</summary>
    Prosecutor,

    /// <summary>Police and other law enforcement.</summary>
    Police,

    /// <summary>The armed forces of a state.</summary>
    Military,

    /// <summary>A ministry or department of health.</summary>
    HealthMinistry,

    /// <summary>A hospital, clinic or its staff.</summary>
    Hospital,

    /// <summary>A morgue or forensic service.</summary>
    Morgue,

    /// <summary>A court.</summary>
    Court,

    /// <summary>A medium run by a state.</summary>
    StateMedia,

    /// <summary>A medium not run by a state.</summary>
    IndependentMedia,

    /// <summary>A non-governmental organisation.</summary>
    Ngo,

    /// <summary>An activist, monitor or rights defender.</summary>
    Activist,

    /// <summary>A political opposition.</summary>
    Opposition,

    /// <summary>An intergovernmental organisation.</summary>
    Igo,

    /// <summary>Somebody who saw it.</summary>
    Eyewitness,

    /// <summary>A relative of a victim.</summary>
    Family,

    /// <summary>An armed group that is a party to the conflict.</summary>
    Belligerent,
}
