# Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.
"""The clients."""

from __future__ import annotations

import datetime
import decimal
import typing
import warnings

import httpx

from . import types
from ._runtime.connection import AsyncConnection, Batch, Connection
from ._runtime.options import CallOptions, Retry
from ._runtime.protocol import Protocol
from ._runtime.streams import AsyncSubscription, Subscription
from ._schema import SCHEMA

__all__ = ["AsyncClient", "Client"]


class AuthClient:
    """``auth``"""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def accept_invitation(self, input: types.AcceptInvitation, *, options: CallOptions | None = None) -> types.LoginResult:
        """Accepts an invitation: makes the account with this name and password, and signs in.

        Who was a member of the workspace before becomes one again, with what they owned.

        For anyone.

        Raises ``types.InvitationRefused``.
        """
        result: types.LoginResult = self._connection.call("auth.acceptInvitation", input, options)
        return result

    def change_password(self, input: types.ChangePassword, *, options: CallOptions | None = None) -> None:
        """Changes the caller's password, and ends their other sessions. API keys stay.

        For anyone who is signed in.

        Raises ``types.PasswordRefused``.
        """
        self._connection.call("auth.changePassword", input, options)

    def confirm_two_factor(self, input: types.ConfirmTwoFactor, *, options: CallOptions | None = None) -> types.TwoFactorRecoveryCodes:
        """Completes the setting up with a first code. From now on signing in needs one.

        Gives ten recovery codes, each good once, for who loses the authenticator. They are shown this once.

        For anyone who is signed in.

        Raises ``types.TwoFactorRefused``.
        """
        result: types.TwoFactorRecoveryCodes = self._connection.call("auth.confirmTwoFactor", input, options)
        return result

    def create_api_key(self, input: types.CreateAPIKey, *, options: CallOptions | None = None) -> types.CreatedAPIKey:
        """Makes a key with which a program may do what the caller may, as far as its scopes reach. It is shown this
        once.

        A key that makes another one gives it no more than it has, and takes it along when it is revoked.

        For anyone who is signed in.
        """
        result: types.CreatedAPIKey = self._connection.call("auth.createAPIKey", input, options)
        return result

    def create_first_owner(self, input: types.CreateFirstOwner, *, options: CallOptions | None = None) -> types.LoginResult:
        """Makes the first workspace with its owner, and signs them in. Whoever does it must know the code that the
        server shows
        in its terminal. Of two who try at once, one succeeds.

        For anyone.
        """
        result: types.LoginResult = self._connection.call("auth.createFirstOwner", input, options)
        return result

    def disable_two_factor(self, input: types.PasswordProof, *, options: CallOptions | None = None) -> None:
        """Ends two-factor authentication: signing in needs the password alone.

        For anyone who is signed in.

        Raises ``types.TwoFactorRefused``.
        """
        self._connection.call("auth.disableTwoFactor", input, options)

    def enable_two_factor(self, input: types.PasswordProof, *, options: CallOptions | None = None) -> types.TwoFactorSecret:
        """Begins to set up two-factor authentication: gives the secret for the authenticator app. It holds from
        `auth.confirmTwoFactor` on.

        For anyone who is signed in.

        Raises ``types.TwoFactorRefused``.
        """
        result: types.TwoFactorSecret = self._connection.call("auth.enableTwoFactor", input, options)
        return result

    def get_invitation(self, input: types.InvitationToken, *, options: CallOptions | None = None) -> types.InvitationOffer:
        """What an invitation offers, by the token of its mail.

        For anyone.

        Raises ``types.InvitationRefused``.
        """
        result: types.InvitationOffer = self._connection.call("auth.getInvitation", input, options)
        return result

    def get_setup(self, *, options: CallOptions | None = None) -> types.Setup:
        """Whether the first owner is still to be made, and how one signs in.

        For anyone.
        """
        result: types.Setup = self._connection.call("auth.getSetup", None, options)
        return result

    def list_api_keys(self, *, options: CallOptions | None = None) -> types.APIKeyList:
        """The caller's own keys, the newest first.

        For anyone who is signed in.
        """
        result: types.APIKeyList = self._connection.call("auth.listAPIKeys", None, options)
        return result

    def list_linked_identities(self, *, options: CallOptions | None = None) -> types.LinkedIdentityList:
        """The accounts elsewhere with which the caller may sign in.

        For anyone who is signed in.
        """
        result: types.LinkedIdentityList = self._connection.call("auth.listLinkedIdentities", None, options)
        return result

    def list_sessions(self, *, options: CallOptions | None = None) -> types.SessionList:
        """The caller's sessions, the one that was used last first.

        For anyone who is signed in.
        """
        result: types.SessionList = self._connection.call("auth.listSessions", None, options)
        return result

    def login(self, input: types.Login, *, options: CallOptions | None = None) -> types.LoginResult:
        """Signs a user in with e-mail address and password, for 30 days.

        A wrong password and an unknown address get the same answer, after the same time. Who has two-factor
        authentication
        gets the error `twoFactorRequired` with a challenge, to be answered with `auth.verifyTwoFactor`. After
        some failures
        each further attempt has to wait, as `tooManyAttempts` says.

        For anyone.

        Raises ``types.LoginRefused``.
        """
        result: types.LoginResult = self._connection.call("auth.login", input, options)
        return result

    def logout(self, *, options: CallOptions | None = None) -> None:
        """Ends the session that the call comes with. An API key stays: it is revoked instead.

        For anyone who is signed in.
        """
        self._connection.call("auth.logout", None, options)

    def me(self, *, options: CallOptions | None = None) -> types.Me:
        """Who is signed in, where, and whom they may give records to.

        For anyone who is signed in.
        """
        result: types.Me = self._connection.call("auth.me", None, options)
        return result

    def regenerate_recovery_codes(self, input: types.PasswordProof, *, options: CallOptions | None = None) -> types.TwoFactorRecoveryCodes:
        """Makes ten new recovery codes; the old ones are good no more.

        For anyone who is signed in.

        Raises ``types.TwoFactorRefused``.
        """
        result: types.TwoFactorRecoveryCodes = self._connection.call("auth.regenerateRecoveryCodes", input, options)
        return result

    def request_password_reset(self, input: types.RequestPasswordReset, *, options: CallOptions | None = None) -> None:
        """Sends a mail with a link to set a new password, which is good for an hour and once.

        The answer is the same, and as fast, whether there is a user of that address or not.

        For anyone.

        Raises ``types.PasswordRefused``.
        """
        self._connection.call("auth.requestPasswordReset", input, options)

    def reset_password(self, input: types.ResetPassword, *, options: CallOptions | None = None) -> None:
        """Sets a new password with the token of a mail, and ends all sessions of the user. Two-factor
        authentication stays.

        For anyone.

        Raises ``types.PasswordRefused``.
        """
        self._connection.call("auth.resetPassword", input, options)

    def revoke_api_key(self, input: types.APIKeyKey, *, options: CallOptions | None = None) -> None:
        """Makes one of the caller's keys useless, at once and for good, and with it those that it has made.

        A key may revoke itself and those that it has made.

        For anyone who is signed in.
        """
        self._connection.call("auth.revokeAPIKey", input, options)

    def revoke_other_sessions(self, *, options: CallOptions | None = None) -> types.RevokedSessions:
        """Ends all of the caller's sessions but the one that the call comes with.

        For anyone who is signed in.
        """
        result: types.RevokedSessions = self._connection.call("auth.revokeOtherSessions", None, options)
        return result

    def revoke_session(self, input: types.SessionKey, *, options: CallOptions | None = None) -> None:
        """Ends one of the caller's sessions, at once.

        For anyone who is signed in.
        """
        self._connection.call("auth.revokeSession", input, options)

    def unlink_identity(self, input: types.LinkedIdentityKey, *, options: CallOptions | None = None) -> None:
        """Takes one of the caller's accounts elsewhere away. The next sign-in with it links it again, if its e-mail
        address is
        still theirs.

        For anyone who is signed in.
        """
        self._connection.call("auth.unlinkIdentity", input, options)

    def update_me(self, input: types.UpdateMe | None = None, *, options: CallOptions | None = None) -> types.Me:
        """Changes the caller's own name and language. Fields that are left out stay as they are.

        For anyone who is signed in.

        Raises ``types.ProfileRefused``.
        """
        result: types.Me = self._connection.call("auth.updateMe", input, options)
        return result

    def verify_two_factor(self, input: types.VerifyTwoFactor, *, options: CallOptions | None = None) -> types.LoginResult:
        """Completes a sign-in with two-factor authentication: with the code that the authenticator app shows, or
        with a recovery
        code, which is used up.

        For anyone.

        Raises ``types.LoginRefused``.
        """
        result: types.LoginResult = self._connection.call("auth.verifyTwoFactor", input, options)
        return result


class ComplianceConsentClient:
    """``compliance.consent``"""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def check_consent(self, input: types.CheckConsent, *, options: CallOptions | None = None) -> types.ConsentCheck:
        """Whether a message on that channel for that purpose may go to the person, and why not.

        For anyone who is signed in.
        """
        result: types.ConsentCheck = self._connection.call("compliance.consent.checkConsent", input, options)
        return result

    def confirm_consent(self, input: types.ConsentToken, *, options: CallOptions | None = None) -> types.ConfirmedConsent:
        """Gives the consent that a mail asks for, by the token of its link: once.

        For anyone.

        Raises ``types.ConsentRefused``.
        """
        result: types.ConfirmedConsent = self._connection.call("compliance.consent.confirmConsent", input, options)
        return result

    def get_consent(self, input: types.ConsentKey, *, options: CallOptions | None = None) -> types.ConsentDetail:
        """One consent, with the entry of the log that made it what it is.

        For anyone who is signed in.
        """
        result: types.ConsentDetail = self._connection.call("compliance.consent.getConsent", input, options)
        return result

    def get_consent_history(self, input: types.GetConsentHistory | None = None, *, options: CallOptions | None = None) -> types.ConsentEntryPage:
        """What the log says of one person, by page, the newest entry first: each consent that was asked for, given
        and taken
        back, with what shows it.

        For anyone who is signed in.
        """
        result: types.ConsentEntryPage = self._connection.call("compliance.consent.getConsentHistory", input, options)
        return result

    def get_consent_proof(self, input: types.GetConsentProof | None = None, *, options: CallOptions | None = None) -> types.ExportedFile:
        """What shows that a person has consented, as a PDF: how it stands, and all that the log says.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.ExportedFile = self._connection.call("compliance.consent.getConsentProof", input, options)
        return result

    def get_consent_request(self, input: types.ConsentToken, *, options: CallOptions | None = None) -> types.ConsentOffer:
        """What a mail asks its reader to agree to, by the token of its link. It changes nothing: programs follow
        links, too.

        For anyone.

        Raises ``types.ConsentRefused``.
        """
        result: types.ConsentOffer = self._connection.call("compliance.consent.getConsentRequest", input, options)
        return result

    def list_consents(self, input: types.ListConsents | None = None, *, options: CallOptions | None = None) -> types.ConsentPage:
        """Consents of those whom the caller sees, by page: filtered, the newest first unless asked otherwise.

        For anyone who is signed in.
        """
        result: types.ConsentPage = self._connection.call("compliance.consent.listConsents", input, options)
        return result

    def record_consent(self, input: types.RecordConsent, *, options: CallOptions | None = None) -> types.Consent:
        """Notes that a person has agreed to messages on one channel for one purpose, with all that shows it.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.Consent = self._connection.call("compliance.consent.recordConsent", input, options)
        return result

    def request_consent(self, input: types.RequestConsent, *, options: CallOptions | None = None) -> types.Consent:
        """Asks a person for a consent by mail (double opt-in). It is given when they confirm it on the page that
        the mail links
        to, within 14 days. A mail that asked for the same before is good for nothing any more.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.ConsentRefused``.
        """
        result: types.Consent = self._connection.call("compliance.consent.requestConsent", input, options)
        return result

    def revoke_consent(self, input: types.RevokeConsent, *, options: CallOptions | None = None) -> types.Consent:
        """Notes that a person takes a consent back, or objects without ever having given one. It holds until they
        agree anew.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.Consent = self._connection.call("compliance.consent.revokeConsent", input, options)
        return result

    def verify_consent_log(self, input: types.VerifyConsentLog | None = None, *, options: CallOptions | None = None) -> types.AuditVerification:
        """Whether every entry of the log of consents is what it was, where it was; otherwise the first with which
        something is
        wrong, and what. For owners and admins.

        As in the audit log, each entry has the hash of the one before it: see verifyAuditLog for what an
        `anchor` is good for.

        For ``owner``, ``admin``.
        """
        result: types.AuditVerification = self._connection.call("compliance.consent.verifyConsentLog", input, options)
        return result


class ComplianceClient:
    """``compliance``"""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @property
    def consent(self) -> ComplianceConsentClient:
        """``compliance.consent``"""
        return ComplianceConsentClient(self._connection)


class CrmActivitiesClient:
    """``crm.activities``"""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def delete_activity(self, input: types.DeleteActivity, *, options: CallOptions | None = None) -> None:
        """Deletes an activity. It is gone from everywhere, and can be restored for 30 days.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.ActivityRefused``.
        """
        self._connection.call("crm.activities.deleteActivity", input, options)

    def get_activity_stats(self, input: types.GetActivityStats, *, options: CallOptions | None = None) -> types.ActivityStats:
        """How active the team was between two days: by kind, outcome, owner and period.

        For anyone who is signed in.
        """
        result: types.ActivityStats = self._connection.call("crm.activities.getActivityStats", input, options)
        return result

    def list_activities(self, input: types.ListActivities | None = None, *, options: CallOptions | None = None) -> types.ActivityPage:
        """The activities that the caller may see, by page: filtered, searched, the newest first unless asked
        otherwise.

        For anyone who is signed in.
        """
        result: types.ActivityPage = self._connection.call("crm.activities.listActivities", input, options)
        return result

    def log_activity(self, input: types.LogActivity, *, options: CallOptions | None = None) -> types.Activity:
        """Notes something that happened with a customer, a lead or a deal that the caller may see.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.Activity = self._connection.call("crm.activities.logActivity", input, options)
        return result

    def restore_activity(self, input: types.ActivityKey, *, options: CallOptions | None = None) -> types.Activity:
        """Brings a deleted activity back.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.RestoreRefused``.
        """
        result: types.Activity = self._connection.call("crm.activities.restoreActivity", input, options)
        return result

    def update_activity(self, input: types.UpdateActivity, *, options: CallOptions | None = None) -> types.Activity:
        """Changes an activity. Fields that are left out stay as they are.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.ActivityRefused``.
        """
        result: types.Activity = self._connection.call("crm.activities.updateActivity", input, options)
        return result


class CrmCustomersClient:
    """``crm.customers``"""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add_address(self, input: types.AddAddress, *, options: CallOptions | None = None) -> types.CustomerAddress:
        """Adds an address to a customer.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.CustomerAddress = self._connection.call("crm.customers.addAddress", input, options)
        return result

    def bulk_update_customers(self, input: types.BulkUpdateCustomers, *, options: CallOptions | None = None) -> types.BulkUpdatedCustomers:
        """Changes up to 500 customers alike: all of them or, if one cannot be changed so, none.

        Tags that are removed go before others are added. It can be undone: see undoBulkUpdate.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.BulkUpdatedCustomers = self._connection.call("crm.customers.bulkUpdateCustomers", input, options)
        return result

    def cancel_import(self, input: types.ImportEntryKey, *, options: CallOptions | None = None) -> types.Import:
        """Stops an import. What it has done stays, and can be undone.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.ImportRefused``.
        """
        result: types.Import = self._connection.call("crm.customers.cancelImport", input, options)
        return result

    def create_contact(self, input: types.CreateContact, *, options: CallOptions | None = None) -> types.Contact:
        """Adds a person to a customer.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.Contact = self._connection.call("crm.customers.createContact", input, options)
        return result

    def create_customer(self, input: types.CreateCustomer, *, options: CallOptions | None = None) -> types.CustomerProfile:
        """Creates a customer, and says which of those that the caller sees are likely the same.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.CustomerRefused``.
        """
        result: types.CustomerProfile = self._connection.call("crm.customers.createCustomer", input, options)
        return result

    def delete_contact(self, input: types.DeleteContact, *, options: CallOptions | None = None) -> types.Contact:
        """Deletes a contact; they can be restored for 30 days. Deals that name them keep their past; the contact
        can be named
        no more.

        If they were who is asked first, the customer has nobody of that kind until another one is named.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.ContactRefused``.
        """
        result: types.Contact = self._connection.call("crm.customers.deleteContact", input, options)
        return result

    def delete_customer(self, input: types.DeleteCustomer, *, options: CallOptions | None = None) -> types.CustomerProfile:
        """Deletes a customer with their contacts and addresses. They can be restored for 30 days, then they are
        gone for good.

        A customer with deals is not deleted: those are kept for longer.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.CustomerRefused``.
        """
        result: types.CustomerProfile = self._connection.call("crm.customers.deleteCustomer", input, options)
        return result

    def delete_import_mapping(self, input: types.DeleteImportMapping, *, options: CallOptions | None = None) -> None:
        """Deletes a mapping. Imports that were made with it stay as they are.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.ImportMappingRefused``.
        """
        self._connection.call("crm.customers.deleteImportMapping", input, options)

    def export_customers(self, input: types.ExportCustomers | None = None, *, options: CallOptions | None = None) -> types.ExportedFile:
        """Makes a file of the customers that the caller may see: filtered as a list is, sorted by name. Its columns
        are those
        that importCustomers knows. Texts that a spreadsheet would run as formulas are defused.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.ExportedFile = self._connection.call("crm.customers.exportCustomers", input, options)
        return result

    def export_import_errors(self, input: types.ExportImportErrors, *, options: CallOptions | None = None) -> types.ExportedFile:
        """Makes a file of the rows of an import that failed, as they stood, with what is wrong beside them: to be
        mended and
        sent again.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.ExportedFile = self._connection.call("crm.customers.exportImportErrors", input, options)
        return result

    def find_duplicates(self, input: types.FindDuplicates | None = None, *, options: CallOptions | None = None) -> types.FoundDuplicates:
        """Customers that are likely the same, the likeliest first, with reasons: those of one customer, of one that
        is not there
        yet, or all pairs of those that the caller sees.

        For anyone who is signed in.
        """
        result: types.FoundDuplicates = self._connection.call("crm.customers.findDuplicates", input, options)
        return result

    def get_customer(self, input: types.CustomerKey, *, options: CallOptions | None = None) -> types.CustomerDetail:
        """One customer with what stands around them: contacts, addresses, the open deals that the caller may see,
        what was won,
        how well the relationship is, relations to others, the segments that they are in, and what they have
        agreed to.

        For anyone who is signed in.
        """
        result: types.CustomerDetail = self._connection.call("crm.customers.getCustomer", input, options)
        return result

    def get_customer_audit_trail(self, input: types.GetCustomerAuditTrail, *, options: CallOptions | None = None) -> types.CustomerAuditEntryPage:
        """Who changed what about a customer, the newest first: the customer themselves, their contacts, addresses,
        consents and relations, and customers that were merged into them.

        For anyone who is signed in.
        """
        result: types.CustomerAuditEntryPage = self._connection.call("crm.customers.getCustomerAuditTrail", input, options)
        return result

    def get_import(self, input: types.ImportEntryKey, *, options: CallOptions | None = None) -> types.Import:
        """How far an import is, and what has become of its rows.

        For anyone who is signed in.
        """
        result: types.Import = self._connection.call("crm.customers.getImport", input, options)
        return result

    def import_customers(self, input: types.ImportCustomers | None = None, *, options: CallOptions | None = None) -> types.Import:
        """Begins to take over customers from a file. It goes on by itself: see getImport.

        Each row becomes a customer, changes one, or is left out, and what becomes of it is kept; a bad row stops
        no other
        one. What is not said of the file is guessed and shown in the answer. The rows that failed can be
        fetched, mended and
        sent again: see exportImportErrors. An import can be undone: see revertImport.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.ImportRefused``.
        """
        result: types.Import = self._connection.call("crm.customers.importCustomers", input, options)
        return result

    def list_contacts(self, input: types.ListContacts | None = None, *, options: CallOptions | None = None) -> types.ContactPage:
        """Contacts by page, of one customer or of all that the caller sees: filtered, sorted, searched.

        For anyone who is signed in.
        """
        result: types.ContactPage = self._connection.call("crm.customers.listContacts", input, options)
        return result

    def list_custom_fields(self, *, options: CallOptions | None = None) -> types.CustomFields:
        """The custom fields of customers, in the order in which they are shown.

        For anyone who is signed in.
        """
        result: types.CustomFields = self._connection.call("crm.customers.listCustomFields", None, options)
        return result

    def list_customers(self, input: types.ListCustomers | None = None, *, options: CallOptions | None = None) -> types.CustomerProfilePage:
        """Customers by page: filtered, sorted, searched.

        For anyone who is signed in.
        """
        result: types.CustomerProfilePage = self._connection.call("crm.customers.listCustomers", input, options)
        return result

    def list_import_mappings(self, input: types.ListImportMappings | None = None, *, options: CallOptions | None = None) -> types.ImportMappings:
        """The mappings that have been saved, by name.

        For anyone who is signed in.
        """
        result: types.ImportMappings = self._connection.call("crm.customers.listImportMappings", input, options)
        return result

    def list_import_rows(self, input: types.ListImportRows, *, options: CallOptions | None = None) -> types.ImportRowResultPage:
        """What has become of the rows of an import, in the order of the file.

        For anyone who is signed in.
        """
        result: types.ImportRowResultPage = self._connection.call("crm.customers.listImportRows", input, options)
        return result

    def list_imports(self, input: types.ListImports | None = None, *, options: CallOptions | None = None) -> types.ImportPage:
        """Imports, the newest first.

        For anyone who is signed in.
        """
        result: types.ImportPage = self._connection.call("crm.customers.listImports", input, options)
        return result

    def merge_customers(self, input: types.MergeCustomers, *, options: CallOptions | None = None) -> types.MergeResult:
        """Makes two customers one: keeps the first, and moves to it everything that hangs on the second. It can be
        undone for 30
        days.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.MergeRefused``.
        """
        result: types.MergeResult = self._connection.call("crm.customers.mergeCustomers", input, options)
        return result

    def preview_import(self, input: types.PreviewImport | None = None, *, options: CallOptions | None = None) -> types.ImportPreview:
        """Looks at the beginning of a file: how it is written, what its columns seem to say, and its first rows.
        Nothing is
        imported.

        For anyone who is signed in.
        """
        result: types.ImportPreview = self._connection.call("crm.customers.previewImport", input, options)
        return result

    def remove_address(self, input: types.RemoveAddress, *, options: CallOptions | None = None) -> types.CustomerAddress:
        """Removes an address; it can be restored for 30 days. If it was the default one of its kind, the oldest
        other one
        becomes it.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.AddressRefused``.
        """
        result: types.CustomerAddress = self._connection.call("crm.customers.removeAddress", input, options)
        return result

    def restore_address(self, input: types.AddressKey, *, options: CallOptions | None = None) -> types.CustomerAddress:
        """Brings a removed address back. If it was the default one of its kind, it is so again, unless another one
        has been
        made it since.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.RestoreRefused``.
        """
        result: types.CustomerAddress = self._connection.call("crm.customers.restoreAddress", input, options)
        return result

    def restore_contact(self, input: types.ContactKey, *, options: CallOptions | None = None) -> types.Contact:
        """Brings a deleted contact back. Who was asked first is so again, unless somebody else is by now.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.RestoreRefused``.
        """
        result: types.Contact = self._connection.call("crm.customers.restoreContact", input, options)
        return result

    def restore_customer(self, input: types.CustomerKey, *, options: CallOptions | None = None) -> types.CustomerProfile:
        """Brings a deleted customer back, with all that hung on them.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.CustomerRefused``.
        """
        result: types.CustomerProfile = self._connection.call("crm.customers.restoreCustomer", input, options)
        return result

    def revert_import(self, input: types.ImportEntryKey, *, options: CallOptions | None = None) -> types.Import:
        """Undoes an import, within 30 days: what it has made is deleted, and what it has changed gets its values
        back.
        Records that somebody has changed since, or made deals with, stay as they are. It goes on by itself: see
        getImport.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.ImportRefused``.
        """
        result: types.Import = self._connection.call("crm.customers.revertImport", input, options)
        return result

    def save_import_mapping(self, input: types.SaveImportMapping, *, options: CallOptions | None = None) -> types.ImportMapping:
        """Saves which columns of a kind of file say what, to be named by importCustomers or importLeadFile. What
        has the name
        already becomes that.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.ImportMappingRefused``.
        """
        result: types.ImportMapping = self._connection.call("crm.customers.saveImportMapping", input, options)
        return result

    def search_customers(self, input: types.SearchCustomers, *, options: CallOptions | None = None) -> types.CustomerMatches:
        """Finds customers while somebody types: in names, e-mail addresses, telephone numbers, websites, VAT ids
        and notes.

        For anyone who is signed in.
        """
        result: types.CustomerMatches = self._connection.call("crm.customers.searchCustomers", input, options)
        return result

    def set_custom_fields(self, input: types.SetCustomFields, *, options: CallOptions | None = None) -> types.CustomFields:
        """Says which custom fields customers have: all of them, in the order in which they are shown.

        A field that is left out can be set and asked for no more; the values that customers have in it stay. A
        field's type stays as
        long as a customer has a value in it. What is required is asked of new customers, and of changes of that
        field.

        For ``owner``, ``admin``.

        Raises ``types.CustomFieldRefused``.
        """
        result: types.CustomFields = self._connection.call("crm.customers.setCustomFields", input, options)
        return result

    def undo_merge(self, input: types.UndoMerge, *, options: CallOptions | None = None) -> types.UndoneMerge:
        """Undoes a merge: the second customer is there again as it was, with what is still where the merge has put
        it. Fields of
        the first that the merge changed go back, unless they were changed again since.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.MergeRefused``.
        """
        result: types.UndoneMerge = self._connection.call("crm.customers.undoMerge", input, options)
        return result

    def update_address(self, input: types.UpdateAddress, *, options: CallOptions | None = None) -> types.CustomerAddress:
        """Changes an address. Fields that are left out stay as they are.

        An address that gets another kind is the default one of it only if that kind had none, or if asked for.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.AddressRefused``.
        """
        result: types.CustomerAddress = self._connection.call("crm.customers.updateAddress", input, options)
        return result

    def update_contact(self, input: types.UpdateContact, *, options: CallOptions | None = None) -> types.Contact:
        """Changes a contact. Fields that are left out stay as they are.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.ContactRefused``.
        """
        result: types.Contact = self._connection.call("crm.customers.updateContact", input, options)
        return result

    def update_customer(self, input: types.UpdateCustomer, *, options: CallOptions | None = None) -> types.CustomerProfile:
        """Changes a customer. Fields that are left out stay as they are.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.CustomerRefused``.
        """
        result: types.CustomerProfile = self._connection.call("crm.customers.updateCustomer", input, options)
        return result


class CrmDashboardClient:
    """``crm.dashboard``"""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get_dashboard(self, input: types.GetDashboard | None = None, *, options: CallOptions | None = None) -> types.Dashboard:
        """How the pipeline stands, what was won, what changed last, what is to be done, and who may be lost: as far
        as the
        caller sees it.

        For anyone who is signed in.
        """
        result: types.Dashboard = self._connection.call("crm.dashboard.getDashboard", input, options)
        return result


class CrmExtensionsClient:
    """``crm.extensions``"""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add_document_version(self, input: types.AddDocumentVersion, *, options: CallOptions | None = None) -> types.DocumentUpload:
        """Adds a version to a document, and gives a ticket to send its file with. It becomes the current one when
        its bytes have
        come.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.DocumentUpload = self._connection.call("crm.extensions.addDocumentVersion", input, options)
        return result

    def add_to_segment(self, input: types.SegmentCustomers, *, options: CallOptions | None = None) -> types.SegmentChanges:
        """Puts customers into a manual segment, and says of each what became of it.

        A customer that the caller may see, but not change, is refused; the others are added all the same.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.SegmentRefused``.
        """
        result: types.SegmentChanges = self._connection.call("crm.extensions.addToSegment", input, options)
        return result

    def bulk_update_opportunities(self, input: types.BulkUpdateOpportunities, *, options: CallOptions | None = None) -> types.BulkUpdateResult:
        """Changes up to 500 deals alike: all of them or, if one cannot be changed so, none.

        Tags are added before others are removed. Deals that move go on top of their column, in the order of
        `ids`. It can be
        undone: see undoBulkUpdate.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.OpportunityRefused``.
        """
        result: types.BulkUpdateResult = self._connection.call("crm.extensions.bulkUpdateOpportunities", input, options)
        return result

    def close_opportunity(self, input: types.CloseOpportunity, *, options: CallOptions | None = None) -> types.Opportunity:
        """Closes an open deal as won or lost: its probability becomes 100 or 0.

        A deal has to have left the first stage to be won; it may be lost from any stage.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.OpportunityRefused``.
        """
        result: types.Opportunity = self._connection.call("crm.extensions.closeOpportunity", input, options)
        return result

    def create_document(self, input: types.CreateDocument, *, options: CallOptions | None = None) -> types.DocumentUpload:
        """Creates a document, and gives a ticket to send its file with: `PUT` the bytes to its URL, within a day.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.DocumentUpload = self._connection.call("crm.extensions.createDocument", input, options)
        return result

    def create_opportunity(self, input: types.CreateOpportunity, *, options: CallOptions | None = None) -> types.Opportunity:
        """Creates a deal for a customer profile that the caller may edit.

        It starts in the pipeline's first stage unless another one is named, on top of its column. That is a move
        like any
        other: a new deal cannot be won at once.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.OpportunityRefused``.
        """
        result: types.Opportunity = self._connection.call("crm.extensions.createOpportunity", input, options)
        return result

    def create_relationship(self, input: types.CreateRelationship, *, options: CallOptions | None = None) -> types.Relationship:
        """Relates a customer to another one. From the other end it reads as its counterpart: whose parent company
        the customer
        is, is the customer's subsidiary.

        Two customers are related once in each way. No company can own itself, through others neither.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.RelationshipRefused``.
        """
        result: types.Relationship = self._connection.call("crm.extensions.createRelationship", input, options)
        return result

    def create_segment(self, input: types.CreateSegment, *, options: CallOptions | None = None) -> types.Segment:
        """Makes a segment.

        An automatic one is filled at once, or, in a workspace with very many customers, by a job right after it.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.SegmentRefused``.
        """
        result: types.Segment = self._connection.call("crm.extensions.createSegment", input, options)
        return result

    def delete_document(self, input: types.DeleteDocument, *, options: CallOptions | None = None) -> types.CustomerDocument:
        """Deletes a document. It is gone from everywhere, and can be restored for 30 days.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.DocumentRefused``.
        """
        result: types.CustomerDocument = self._connection.call("crm.extensions.deleteDocument", input, options)
        return result

    def delete_opportunity(self, input: types.DeleteOpportunity, *, options: CallOptions | None = None) -> types.Opportunity:
        """Deletes a deal. It is gone from everywhere, and can be restored for 30 days.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.OpportunityRefused``.
        """
        result: types.Opportunity = self._connection.call("crm.extensions.deleteOpportunity", input, options)
        return result

    def delete_relationship(self, input: types.DeleteRelationship, *, options: CallOptions | None = None) -> types.Relationship:
        """Ends a relationship, for both customers. It can be restored for 30 days.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.RelationshipRefused``.
        """
        result: types.Relationship = self._connection.call("crm.extensions.deleteRelationship", input, options)
        return result

    def delete_segment(self, input: types.DeleteSegment, *, options: CallOptions | None = None) -> None:
        """Deletes a segment; it can be restored for 30 days. Its customers stay.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.SegmentRefused``.
        """
        self._connection.call("crm.extensions.deleteSegment", input, options)

    def explain_segment_membership(self, input: types.ExplainSegmentMembership, *, options: CallOptions | None = None) -> types.SegmentExplanation:
        """Why a customer is in a segment, or is not: each condition with its truth and the value that was seen.

        For anyone who is signed in.
        """
        result: types.SegmentExplanation = self._connection.call("crm.extensions.explainSegmentMembership", input, options)
        return result

    def export_audit_log(self, input: types.ExportAuditLog | None = None, *, options: CallOptions | None = None) -> types.ExportedFile:
        """The audit log as a file, the oldest entries first. For owners and admins.

        For ``owner``, ``admin``.
        """
        result: types.ExportedFile = self._connection.call("crm.extensions.exportAuditLog", input, options)
        return result

    def export_segment(self, input: types.ExportSegment, *, options: CallOptions | None = None) -> types.ExportedFile:
        """A segment's customers that the caller sees, as a file.

        For anyone who is signed in.
        """
        result: types.ExportedFile = self._connection.call("crm.extensions.exportSegment", input, options)
        return result

    def find_connection(self, input: types.FindConnection, *, options: CallOptions | None = None) -> types.Connection:
        """The shortest way from one customer to another one through what relates them, over customers whom the
        caller sees.

        For anyone who is signed in.
        """
        result: types.Connection = self._connection.call("crm.extensions.findConnection", input, options)
        return result

    def get_audit_log(self, input: types.GetAuditLog | None = None, *, options: CallOptions | None = None) -> types.AuditEntryPage:
        """The audit log by page, filtered, the newest entries first unless asked otherwise. For owners and admins.

        For ``owner``, ``admin``.
        """
        result: types.AuditEntryPage = self._connection.call("crm.extensions.getAuditLog", input, options)
        return result

    def get_document(self, input: types.GetDocument, *, options: CallOptions | None = None) -> types.DocumentDetail:
        """One document with its versions, and links to fetch it and to show it that end after a quarter of an hour.

        For anyone who is signed in.
        """
        result: types.DocumentDetail = self._connection.call("crm.extensions.getDocument", input, options)
        return result

    def get_opportunity(self, input: types.OpportunityKey, *, options: CallOptions | None = None) -> types.OpportunityDetail:
        """One deal, with its customer, owner, stage and open tasks.

        For anyone who is signed in.
        """
        result: types.OpportunityDetail = self._connection.call("crm.extensions.getOpportunity", input, options)
        return result

    def get_opportunity_history(self, input: types.GetOpportunityHistory, *, options: CallOptions | None = None) -> types.OpportunityChangePage:
        """What happened to a deal, the newest first: each field that changed, and for moves the time in the stage
        that it
        left.

        For anyone who is signed in.
        """
        result: types.OpportunityChangePage = self._connection.call("crm.extensions.getOpportunityHistory", input, options)
        return result

    def get_pipeline_aggregation(self, input: types.GetPipelineAggregation, *, options: CallOptions | None = None) -> types.PipelineFunnel:
        """The funnel of a pipeline: what became of the deals that reached each stage in a period, lost ones
        included, and
        the win rate of the deals that were closed in it.

        A deal that passes over a stage has reached it. Each deal counts once per stage, in the period in which
        it first
        got so far; what became of it is counted up to now. Days are in UTC.

        For anyone who is signed in.
        """
        result: types.PipelineFunnel = self._connection.call("crm.extensions.getPipelineAggregation", input, options)
        return result

    def get_pipeline_stats(self, input: types.PipelineFilter | None = None, *, options: CallOptions | None = None) -> types.PipelineStats:
        """Count, value and weighted value of the deals in each stage of a pipeline, and in total over the open
        ones: of all
        that the caller sees, or of those that a filter leaves.

        Weighted is Σ value × probability ÷ 100. Lost deals never count in the totals.

        For anyone who is signed in.
        """
        result: types.PipelineStats = self._connection.call("crm.extensions.getPipelineStats", input, options)
        return result

    def get_referral_chain(self, input: types.GetReferralChain, *, options: CallOptions | None = None) -> types.ReferralChain:
        """Who referred a customer, whom the customer has referred, and so on, with what was won from each and from
        those behind
        them.

        For anyone who is signed in.
        """
        result: types.ReferralChain = self._connection.call("crm.extensions.getReferralChain", input, options)
        return result

    def get_relationship_graph(self, input: types.GetRelationshipGraph, *, options: CallOptions | None = None) -> types.RelationshipGraph:
        """Who is related to a customer, who to those, and so on, to a depth of 6 and 5,000 customers at most.

        For anyone who is signed in.
        """
        result: types.RelationshipGraph = self._connection.call("crm.extensions.getRelationshipGraph", input, options)
        return result

    def get_relationships(self, input: types.GetRelationships, *, options: CallOptions | None = None) -> types.RelationshipPage:
        """The relationships of a customer to those whom the caller sees, the strongest first, each as it reads from
        the customer's
        end.

        For anyone who is signed in.
        """
        result: types.RelationshipPage = self._connection.call("crm.extensions.getRelationships", input, options)
        return result

    def get_revenue_forecast(self, input: types.GetRevenueForecast | None = None, *, options: CallOptions | None = None) -> types.RevenueForecast:
        """Open deals by the period in which they are expected to close, or by owner, team or stage: their value,
        weighted
        value, best case and commitment, beside what was won.

        Best case includes commit, and commit includes closed: both include what was won. Deals whose forecast
        category is
        `omitted` do not count, lost ones neither. Deals that should have been closed before today (in UTC) are
        the period
        `overdue`, deals without a date the period `undated`.

        For anyone who is signed in.
        """
        result: types.RevenueForecast = self._connection.call("crm.extensions.getRevenueForecast", input, options)
        return result

    def get_segment(self, input: types.SegmentKey, *, options: CallOptions | None = None) -> types.Segment:
        """One segment, with its rules in words.

        For anyone who is signed in.
        """
        result: types.Segment = self._connection.call("crm.extensions.getSegment", input, options)
        return result

    def get_segment_members(self, input: types.GetSegmentMembers, *, options: CallOptions | None = None) -> types.SegmentMemberPage:
        """The customers of a segment that the caller sees, by page.

        For anyone who is signed in.
        """
        result: types.SegmentMemberPage = self._connection.call("crm.extensions.getSegmentMembers", input, options)
        return result

    def get_segment_performance(self, input: types.GetSegmentPerformance, *, options: CallOptions | None = None) -> types.SegmentPerformance:
        """A segment's size over time, and the business in a period with the customers that are in it now.

        Conversion is the share of members from whom something was won in the period.

        For anyone who is signed in.
        """
        result: types.SegmentPerformance = self._connection.call("crm.extensions.getSegmentPerformance", input, options)
        return result

    def list_documents(self, input: types.ListDocuments | None = None, *, options: CallOptions | None = None) -> types.CustomerDocumentPage:
        """The documents that the caller may see, by page: filtered, sorted, searched.

        For anyone who is signed in.
        """
        result: types.CustomerDocumentPage = self._connection.call("crm.extensions.listDocuments", input, options)
        return result

    def list_opportunities(self, input: types.ListOpportunities | None = None, *, options: CallOptions | None = None) -> types.OpportunityPage:
        """The deals that the caller may see, by page: filtered, sorted, searched.

        For anyone who is signed in.
        """
        result: types.OpportunityPage = self._connection.call("crm.extensions.listOpportunities", input, options)
        return result

    def list_segments(self, input: types.ListSegments | None = None, *, options: CallOptions | None = None) -> types.SegmentPage:
        """Segments by page, each with how many of its customers the caller sees.

        For anyone who is signed in.
        """
        result: types.SegmentPage = self._connection.call("crm.extensions.listSegments", input, options)
        return result

    def log_audit(self, input: types.LogAudit, *, options: CallOptions | None = None) -> types.AuditEntry:
        """Notes in the audit log that something was done to a record which left no change behind: it was viewed,
        printed or
        handed over. What mutations change is noted by itself.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.AuditEntry = self._connection.call("crm.extensions.logAudit", input, options)
        return result

    def move_opportunity(self, input: types.MoveOpportunity, *, options: CallOptions | None = None) -> types.Opportunity:
        """Moves a deal to a stage of its pipeline, to a place in the stage's column.

        In another stage the probability becomes the stage's. A won or lost stage closes the deal as
        closeOpportunity
        does, an open one reopens it.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.OpportunityRefused``.
        """
        result: types.Opportunity = self._connection.call("crm.extensions.moveOpportunity", input, options)
        return result

    def preview_segment(self, input: types.PreviewSegment, *, options: CallOptions | None = None) -> types.SegmentPreview:
        """Whom rules would choose: their number, and the first 20 by name, of the customers that the caller sees.

        For anyone who is signed in.
        """
        result: types.SegmentPreview = self._connection.call("crm.extensions.previewSegment", input, options)
        return result

    def remove_from_segment(self, input: types.SegmentCustomers, *, options: CallOptions | None = None) -> types.SegmentChanges:
        """Takes customers out of a manual segment, and says of each what became of it.

        A customer that the caller may see, but not change, is refused; the others are removed all the same.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.SegmentRefused``.
        """
        result: types.SegmentChanges = self._connection.call("crm.extensions.removeFromSegment", input, options)
        return result

    def reopen_opportunity(self, input: types.ReopenOpportunity, *, options: CallOptions | None = None) -> types.Opportunity:
        """Takes a closed deal back to an open stage. That it was closed stays in its history.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.OpportunityRefused``.
        """
        result: types.Opportunity = self._connection.call("crm.extensions.reopenOpportunity", input, options)
        return result

    def restore_document(self, input: types.DocumentKey, *, options: CallOptions | None = None) -> types.CustomerDocument:
        """Brings a deleted document back, with all its versions.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.DocumentRefused``.
        """
        result: types.CustomerDocument = self._connection.call("crm.extensions.restoreDocument", input, options)
        return result

    def restore_opportunity(self, input: types.OpportunityKey, *, options: CallOptions | None = None) -> types.Opportunity:
        """Brings a deleted deal back, on top of the column that it was in.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.OpportunityRefused``.
        """
        result: types.Opportunity = self._connection.call("crm.extensions.restoreOpportunity", input, options)
        return result

    def restore_relationship(self, input: types.RelationshipKey, *, options: CallOptions | None = None) -> types.Relationship:
        """Brings a deleted relationship back, unless the two have been related like this anew, or a company would
        own itself.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.RestoreRefused``.
        """
        result: types.Relationship = self._connection.call("crm.extensions.restoreRelationship", input, options)
        return result

    def restore_segment(self, input: types.SegmentKey, *, options: CallOptions | None = None) -> types.Segment:
        """Brings a deleted segment back: a manual one with the customers that it had and that are still there, an
        automatic one
        with those who meet its rules now.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.RestoreRefused``.
        """
        result: types.Segment = self._connection.call("crm.extensions.restoreSegment", input, options)
        return result

    def search_documents(self, input: types.SearchDocuments, *, options: CallOptions | None = None) -> types.DocumentMatches:
        """Finds documents by words in their titles, descriptions, tags, file names, and in the text of plain, PDF
        and DOCX
        files.

        For anyone who is signed in.
        """
        result: types.DocumentMatches = self._connection.call("crm.extensions.searchDocuments", input, options)
        return result

    def set_opportunity_lead(self, input: types.SetOpportunityLead, *, options: CallOptions | None = None) -> types.Opportunity:
        """Gives a deal another lead.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.OpportunityRefused``.
        """
        result: types.Opportunity = self._connection.call("crm.extensions.setOpportunityLead", input, options)
        return result

    def undo_bulk_update(self, input: types.UndoBulkUpdate, *, options: CallOptions | None = None) -> types.UndoneBulkUpdate:
        """Undoes a bulk update, within 30 days: each record gets back what it had, unless somebody has changed that
        since.

        The records are those of bulkUpdateOpportunities, bulkUpdateCustomers or bulkUpdateLeads; what cannot go
        back is
        counted, and stays as it is.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.BulkUndoRefused``.
        """
        result: types.UndoneBulkUpdate = self._connection.call("crm.extensions.undoBulkUpdate", input, options)
        return result

    def update_document(self, input: types.UpdateDocument, *, options: CallOptions | None = None) -> types.CustomerDocument:
        """Changes what is known of a document. Fields that are left out stay as they are.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.DocumentRefused``.
        """
        result: types.CustomerDocument = self._connection.call("crm.extensions.updateDocument", input, options)
        return result

    def update_opportunity(self, input: types.UpdateOpportunity, *, options: CallOptions | None = None) -> types.Opportunity:
        """Changes a deal. Fields that are left out stay as they are.

        Another stage is a move: the probability becomes the stage's unless one is given with it, and a won or
        lost stage
        closes the deal as closeOpportunity does. A probability that is set by hand stays until the deal moves.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.OpportunityRefused``.
        """
        result: types.Opportunity = self._connection.call("crm.extensions.updateOpportunity", input, options)
        return result

    def update_relationship(self, input: types.UpdateRelationship, *, options: CallOptions | None = None) -> types.Relationship:
        """Changes a relationship. Fields that are left out stay as they are; for another type, delete it and create
        a new one.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.RelationshipRefused``.
        """
        result: types.Relationship = self._connection.call("crm.extensions.updateRelationship", input, options)
        return result

    def update_segment(self, input: types.UpdateSegment, *, options: CallOptions | None = None) -> types.Segment:
        """Changes a segment. With its rules the members of an automatic one change.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.SegmentRefused``.
        """
        result: types.Segment = self._connection.call("crm.extensions.updateSegment", input, options)
        return result

    def verify_audit_log(self, input: types.VerifyAuditLog | None = None, *, options: CallOptions | None = None) -> types.AuditVerification:
        """Whether every entry of the log is what it was, where it was; otherwise the first with which something is
        wrong, and
        what. For owners and admins.

        Each entry has the hash of the one before it, so a change, a gap and a swap show. Who can write the
        database file
        could write the whole log anew: keep the `end` that is answered somewhere else, and give it as `anchor`
        the next time.

        For ``owner``, ``admin``.
        """
        result: types.AuditVerification = self._connection.call("crm.extensions.verifyAuditLog", input, options)
        return result

    def watch_opportunities(self, input: types.WatchOpportunities | None = None, *, options: CallOptions | None = None) -> Subscription[types.OpportunityNews]:
        """Tells of each change of a deal that the caller sees, with the deal as they see it. Can be resumed, as
        `system.events`.

        For anyone who is signed in.
        """
        return Subscription(self._connection, "crm.extensions.watchOpportunities", input, options)


class CrmForecastClient:
    """``crm.forecast``"""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def compare_snapshots(self, input: types.CompareSnapshots, *, options: CallOptions | None = None) -> types.SnapshotComparison:
        """What became of the open deals between two snapshots, or since one: which are new, came in, grew, shrank,
        moved,
        advanced, slipped, were won, were lost or went away, and what each did to their value.

        Lost and omitted deals do not count, as in the forecast. What a deal counts as by its stage is what the
        stage said when
        each snapshot was taken. The changes of value of all kinds together are the difference of the totals.

        For anyone who is signed in.
        """
        result: types.SnapshotComparison = self._connection.call("crm.forecast.compareSnapshots", input, options)
        return result

    def get_quota_attainment(self, input: types.GetQuotaAttainment | None = None, *, options: CallOptions | None = None) -> types.QuotaReport:
        """How far users, teams and the workspace are with their quotas of a period: what they won, by the close
        date, and what
        is open and expected to close in it.

        Reps see themselves, managers and viewers their team, owners and admins everybody.

        For anyone who is signed in.
        """
        result: types.QuotaReport = self._connection.call("crm.forecast.getQuotaAttainment", input, options)
        return result

    def get_snapshot(self, input: types.GetSnapshot, *, options: CallOptions | None = None) -> types.SnapshotForecast:
        """The forecast that a snapshot holds, as getRevenueForecast would have answered then; `closedWon` is what
        was won in
        the year up to then.

        For anyone who is signed in.
        """
        result: types.SnapshotForecast = self._connection.call("crm.forecast.getSnapshot", input, options)
        return result

    def list_snapshots(self, input: types.ListSnapshots | None = None, *, options: CallOptions | None = None) -> types.ForecastSnapshotPage:
        """Snapshots by page, the latest first, each with the totals of the deals that the caller reads.

        Those of nights are kept for 100 days each, later those of Mondays; those that somebody took stay.

        For anyone who is signed in.
        """
        result: types.ForecastSnapshotPage = self._connection.call("crm.forecast.listSnapshots", input, options)
        return result

    def set_quota(self, input: types.SetQuota, *, options: CallOptions | None = None) -> types.Quota:
        """Sets what a user, a team or the workspace is to win in a month, quarter or year, or takes it away.

        Managers set the quotas of their team and its members, owners and admins all.

        For ``owner``, ``admin``, ``manager``.

        Raises ``types.QuotaRefused``.
        """
        result: types.Quota = self._connection.call("crm.forecast.setQuota", input, options)
        return result

    def take_snapshot(self, input: types.TakeSnapshot | None = None, *, options: CallOptions | None = None) -> types.ForecastSnapshot:
        """Keeps the forecast as it is now, to be compared with later. The system takes one each night by itself.

        For ``owner``, ``admin``, ``manager``.
        """
        result: types.ForecastSnapshot = self._connection.call("crm.forecast.takeSnapshot", input, options)
        return result


class CrmHealthClient:
    """``crm.health``"""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get_health_history(self, input: types.GetHealthHistory, *, options: CallOptions | None = None) -> types.HealthHistory:
        """How a customer's score came to be what it is: a point for each day on which it became another one.

        For anyone who is signed in.
        """
        result: types.HealthHistory = self._connection.call("crm.health.getHealthHistory", input, options)
        return result

    def get_health_score(self, input: types.HealthKey, *, options: CallOptions | None = None) -> types.HealthScore:
        """How well the relationship with a customer is at this moment: 0…100, and the parts that it comes from.

        For anyone who is signed in.
        """
        result: types.HealthScore = self._connection.call("crm.health.getHealthScore", input, options)
        return result

    def get_health_weights(self, *, options: CallOptions | None = None) -> types.HealthWeights:
        """How the workspace weighs health.

        For anyone who is signed in.
        """
        result: types.HealthWeights = self._connection.call("crm.health.getHealthWeights", None, options)
        return result

    def list_at_risk_customers(self, input: types.ListAtRiskCustomers | None = None, *, options: CallOptions | None = None) -> types.AtRiskCustomerPage:
        """The customers whom the workspace may lose, the lowest score first, with what pulls it down and what is at
        stake.

        For anyone who is signed in.
        """
        result: types.AtRiskCustomerPage = self._connection.call("crm.health.listAtRiskCustomers", input, options)
        return result

    def list_health_scores(self, input: types.ListHealthScores | None = None, *, options: CallOptions | None = None) -> types.HealthScorePage:
        """The scores of the customers that the caller may see, as they were last judged: each night, and some
        minutes after
        something has changed.

        For anyone who is signed in.
        """
        result: types.HealthScorePage = self._connection.call("crm.health.listHealthScores", input, options)
        return result

    def recalculate_health(self, input: types.RecalculateHealth | None = None, *, options: CallOptions | None = None) -> types.HealthRecalculation:
        """Judges customers at once, or puts all of the workspace's in line.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.HealthRecalculation = self._connection.call("crm.health.recalculateHealth", input, options)
        return result

    def set_health_weights(self, input: types.SetHealthWeights | None = None, *, options: CallOptions | None = None) -> types.HealthWeights:
        """Sets how the workspace weighs health. Fields that are left out stay as they are. All customers are judged
        anew soon.

        For ``owner``, ``admin``.

        Raises ``types.HealthRefused``.
        """
        result: types.HealthWeights = self._connection.call("crm.health.setHealthWeights", input, options)
        return result


class CrmLeadsClient:
    """``crm.leads``"""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def assign_lead(self, input: types.AssignLead, *, options: CallOptions | None = None) -> types.Lead:
        """Makes somebody responsible for a lead. It waits for that no longer.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.LeadRefused``.
        """
        result: types.Lead = self._connection.call("crm.leads.assignLead", input, options)
        return result

    def bulk_update_leads(self, input: types.BulkUpdateLeads, *, options: CallOptions | None = None) -> types.BulkUpdatedLeads:
        """Changes up to 500 leads alike: all of them or, if one cannot be changed so, none.

        Tags that are removed go before others are added. It can be undone: see undoBulkUpdate.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.LeadBulkRefused``.
        """
        result: types.BulkUpdatedLeads = self._connection.call("crm.leads.bulkUpdateLeads", input, options)
        return result

    def convert_lead(self, input: types.ConvertLead, *, options: CallOptions | None = None) -> types.LeadConversion:
        """Makes a customer of a qualified lead, or gives it to one that is there; makes its person a contact and,
        if asked, a
        deal with it. All of it happens, or nothing. A customer that seems to be there already is refused with
        those that it
        may be: name one of them, or say that it is another one. What was done with the lead stands in the
        customer's timeline
        from then on, and its tasks are for the customer, too.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.LeadRefused``.
        """
        result: types.LeadConversion = self._connection.call("crm.leads.convertLead", input, options)
        return result

    def create_lead(self, input: types.CreateLead, *, options: CallOptions | None = None) -> types.Lead:
        """Creates a lead. Where it comes from is kept for attribution.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.Lead = self._connection.call("crm.leads.createLead", input, options)
        return result

    def delete_lead(self, input: types.DeleteLead, *, options: CallOptions | None = None) -> types.Lead:
        """Deletes a lead. It is gone from everywhere, and can be restored for 30 days.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.LeadRefused``.
        """
        result: types.Lead = self._connection.call("crm.leads.deleteLead", input, options)
        return result

    def disqualify_lead(self, input: types.DisqualifyLead, *, options: CallOptions | None = None) -> types.Lead:
        """Says that nothing comes of a lead, and why. It can be taken up again.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.LeadRefused``.
        """
        result: types.Lead = self._connection.call("crm.leads.disqualifyLead", input, options)
        return result

    def get_lead(self, input: types.LeadKey, *, options: CallOptions | None = None) -> types.LeadDetail:
        """One lead, with its owner, what it became, the deals that name it, and what it seems to want.

        For anyone who is signed in.
        """
        result: types.LeadDetail = self._connection.call("crm.leads.getLead", input, options)
        return result

    def get_lead_events(self, input: types.GetLeadEvents, *, options: CallOptions | None = None) -> types.LeadEventPage:
        """What happened to a lead, the newest first.

        For anyone who is signed in.
        """
        result: types.LeadEventPage = self._connection.call("crm.leads.getLeadEvents", input, options)
        return result

    def get_lead_intents(self, input: types.LeadKey, *, options: CallOptions | None = None) -> types.LeadIntents:
        """What a lead seems to want, from the signals that were recorded: the surest first. Signals fade by half in
        30 days.

        For anyone who is signed in.
        """
        result: types.LeadIntents = self._connection.call("crm.leads.getLeadIntents", input, options)
        return result

    def import_lead_file(self, input: types.ImportLeadFile | None = None, *, options: CallOptions | None = None) -> types.Import:
        """Begins to take over leads from a file. It goes on by itself, and is looked after as an import of
        customers is: see
        getImport, listImportRows, cancelImport, exportImportErrors and revertImport in `crm.customers`.

        Each row becomes a lead, changes one, or is left out, and what becomes of it is kept; a bad row stops no
        other
        one. What is not said of the file is guessed and shown in the answer. A new lead without a name is called
        by its
        company or its e-mail address; one that has come further here than there stays where it is. Programs that
        have
        leads at hand send them to importLeads.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.ImportRefused``.
        """
        result: types.Import = self._connection.call("crm.leads.importLeadFile", input, options)
        return result

    def import_leads(self, input: types.ImportLeads, *, options: CallOptions | None = None) -> types.ImportLeadsResult:
        """Creates or updates up to 10,000 leads, each known by its external id, so that sending the same ones again
        changes
        nothing. Each has a result, in the order of the input; one that is refused, be it for a value that is too
        long or of
        another type, or for an owner or a campaign that the caller cannot see, stops no other one.

        A file of leads is for importLeadFile.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.ImportLeadsResult = self._connection.call("crm.leads.importLeads", input, options)
        return result

    def list_leads(self, input: types.ListLeads | None = None, *, options: CallOptions | None = None) -> types.LeadPage:
        """Leads by page: filtered, sorted, searched.

        For anyone who is signed in.
        """
        result: types.LeadPage = self._connection.call("crm.leads.listLeads", input, options)
        return result

    def list_unrouted_leads(self, input: types.ListUnroutedLeads | None = None, *, options: CallOptions | None = None) -> types.LeadPage:
        """Leads that are still open and for which nobody has been made responsible: those that wait longest come
        first.

        For anyone who is signed in.
        """
        result: types.LeadPage = self._connection.call("crm.leads.listUnroutedLeads", input, options)
        return result

    def qualify_lead(self, input: types.QualifyLead, *, options: CallOptions | None = None) -> types.Lead:
        """Says that a lead is worth a salesperson's time: it can be converted then.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.LeadRefused``.
        """
        result: types.Lead = self._connection.call("crm.leads.qualifyLead", input, options)
        return result

    def record_lead_signal(self, input: types.RecordLeadSignal, *, options: CallOptions | None = None) -> types.LeadIntents:
        """Notes something that says what a lead wants, and gives what its signals come to now.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.LeadIntents = self._connection.call("crm.leads.recordLeadSignal", input, options)
        return result

    def restore_lead(self, input: types.LeadKey, *, options: CallOptions | None = None) -> types.Lead:
        """Brings a deleted lead back.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.LeadRefused``.
        """
        result: types.Lead = self._connection.call("crm.leads.restoreLead", input, options)
        return result

    def revert_conversion(self, input: types.RevertConversion, *, options: CallOptions | None = None) -> types.RevertedConversion:
        """Takes the conversion of a lead back: it is qualified again, and what was done with it is its own alone.

        The customer, the contact and the deal that convertLead made are deleted, and can be restored for 30
        days; of these, `kept`
        names what stays because somebody has changed or used it since. A customer that was there before stays.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.LeadRefused``.
        """
        result: types.RevertedConversion = self._connection.call("crm.leads.revertConversion", input, options)
        return result

    def update_lead(self, input: types.UpdateLead, *, options: CallOptions | None = None) -> types.Lead:
        """Changes a lead. Fields that are left out stay as they are.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.LeadRefused``.
        """
        result: types.Lead = self._connection.call("crm.leads.updateLead", input, options)
        return result


class CrmPipelinesClient:
    """``crm.pipelines``"""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def create_pipeline(self, input: types.CreatePipeline, *, options: CallOptions | None = None) -> types.Pipeline:
        """Makes a pipeline with the stages of a template. The first one of a workspace becomes its default.

        For ``owner``, ``admin``.
        """
        result: types.Pipeline = self._connection.call("crm.pipelines.createPipeline", input, options)
        return result

    def create_stage(self, input: types.CreateStage, *, options: CallOptions | None = None) -> types.Stage:
        """Adds a stage to a pipeline, by default behind the open ones. The others make room.

        For ``owner``, ``admin``.

        Raises ``types.PipelineRefused``.
        """
        result: types.Stage = self._connection.call("crm.pipelines.createStage", input, options)
        return result

    def delete_pipeline(self, input: types.DeletePipeline, *, options: CallOptions | None = None) -> None:
        """Deletes a pipeline and its stages, after moving its deals to another one. It can be restored for 30 days.

        Open deals go to the stage of the same key, or else to the first open one; won and lost ones stay what
        they are.
        The default pipeline can't be deleted.

        For ``owner``, ``admin``.

        Raises ``types.PipelineRefused``.
        """
        self._connection.call("crm.pipelines.deletePipeline", input, options)

    def delete_stage(self, input: types.DeleteStage, *, options: CallOptions | None = None) -> None:
        """Deletes a stage, after moving its deals to another one of the same kind in the pipeline. It can be
        restored for 30
        days.

        The won stage, the last open and the last lost one stay: a pipeline needs them. Deals keep in their
        history that
        they were in the stage.

        For ``owner``, ``admin``.

        Raises ``types.PipelineRefused``.
        """
        self._connection.call("crm.pipelines.deleteStage", input, options)

    def get_pipeline(self, input: types.PipelineKey, *, options: CallOptions | None = None) -> types.Pipeline:
        """One pipeline with its stages.

        For anyone who is signed in.
        """
        result: types.Pipeline = self._connection.call("crm.pipelines.getPipeline", input, options)
        return result

    def get_stage(self, input: types.StageKey, *, options: CallOptions | None = None) -> types.Stage:
        """One stage.

        For anyone who is signed in.
        """
        result: types.Stage = self._connection.call("crm.pipelines.getStage", input, options)
        return result

    def list_loss_reasons(self, *, options: CallOptions | None = None) -> types.LossReasons:
        """The reasons for losing a deal that the workspace offers, in its order. As long as it has set none, usual
        ones in its
        language.

        For anyone who is signed in.
        """
        result: types.LossReasons = self._connection.call("crm.pipelines.listLossReasons", None, options)
        return result

    def list_pipelines(self, input: types.ListPipelines | None = None, *, options: CallOptions | None = None) -> types.PipelinePage:
        """The pipelines of the workspace by name, each with its stages and how many deals the caller sees open in
        it.

        For anyone who is signed in.
        """
        result: types.PipelinePage = self._connection.call("crm.pipelines.listPipelines", input, options)
        return result

    def list_stages(self, input: types.ListStages, *, options: CallOptions | None = None) -> types.StageList:
        """The stages of a pipeline in order.

        For anyone who is signed in.
        """
        result: types.StageList = self._connection.call("crm.pipelines.listStages", input, options)
        return result

    def reorder_stages(self, input: types.ReorderStages, *, options: CallOptions | None = None) -> types.StageList:
        """Puts the stages of a pipeline into another order. The order is the pipeline's: its version is another one
        then.

        For ``owner``, ``admin``.

        Raises ``types.PipelineRefused``.
        """
        result: types.StageList = self._connection.call("crm.pipelines.reorderStages", input, options)
        return result

    def restore_pipeline(self, input: types.PipelineKey, *, options: CallOptions | None = None) -> types.Pipeline:
        """Brings a deleted pipeline back, with the stages that went with it, and with its deals as they were: those
        that are
        still where the deletion put them.

        For ``owner``, ``admin``.

        Raises ``types.RestoreRefused``.
        """
        result: types.Pipeline = self._connection.call("crm.pipelines.restorePipeline", input, options)
        return result

    def restore_stage(self, input: types.StageKey, *, options: CallOptions | None = None) -> types.Stage:
        """Brings a deleted stage back to its place, and its deals as they were: those that are still where the
        deletion put
        them.

        For ``owner``, ``admin``.

        Raises ``types.RestoreRefused``.
        """
        result: types.Stage = self._connection.call("crm.pipelines.restoreStage", input, options)
        return result

    def set_loss_reasons(self, input: types.SetLossReasons, *, options: CallOptions | None = None) -> types.LossReasons:
        """Sets the reasons that the workspace offers. Deals that were lost keep the reason that they have.

        For ``owner``, ``admin``.

        Raises ``types.LossReasonsRefused``.
        """
        result: types.LossReasons = self._connection.call("crm.pipelines.setLossReasons", input, options)
        return result

    def update_pipeline(self, input: types.UpdatePipeline, *, options: CallOptions | None = None) -> types.Pipeline:
        """Changes what a pipeline is called and asks for. Deals keep their currency.

        Another pipeline can be made the default; the default one can't cease to be it by itself.

        For ``owner``, ``admin``.

        Raises ``types.PipelineRefused``.
        """
        result: types.Pipeline = self._connection.call("crm.pipelines.updatePipeline", input, options)
        return result

    def update_stage(self, input: types.UpdateStage, *, options: CallOptions | None = None) -> types.Stage:
        """Changes a stage. Its key stays, and a new probability is for new moves: deals in the stage keep theirs.

        For ``owner``, ``admin``.

        Raises ``types.PipelineRefused``.
        """
        result: types.Stage = self._connection.call("crm.pipelines.updateStage", input, options)
        return result


class CrmReportsClient:
    """``crm.reports``"""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def export_report(self, input: types.ExportReport, *, options: CallOptions | None = None) -> types.ExportedFile:
        """Makes a report a file: PDF to read and print, XLSX and CSV to calculate with, in the caller's language.
        It is kept for
        a day; the audit trail tells who took it.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.ExportedFile = self._connection.call("crm.reports.exportReport", input, options)
        return result

    def get_activity_report(self, input: types.GetActivityReport, *, options: CallOptions | None = None) -> types.ActivityReport:
        """What was done in a period, beside the period before, and what each owner did, finished, won and lost.

        For anyone who is signed in.
        """
        result: types.ActivityReport = self._connection.call("crm.reports.getActivityReport", input, options)
        return result

    def get_campaign_attribution(self, input: types.GetCampaignAttribution, *, options: CallOptions | None = None) -> types.CampaignAttribution:
        """What campaigns get of the deals that were won in a period, by first touch, last touch and evenly.

        A campaign touches a deal when it becomes the campaign of its lead or of the deal itself. Touches after
        the day on
        which the deal was won do not count.

        For anyone who is signed in.
        """
        result: types.CampaignAttribution = self._connection.call("crm.reports.getCampaignAttribution", input, options)
        return result

    def get_funnel_report(self, input: types.GetFunnelReport, *, options: CallOptions | None = None) -> types.FunnelReport:
        """The funnel of a pipeline in a period, as getPipelineAggregation has it, beside that of as many days
        before.

        For anyone who is signed in.
        """
        result: types.FunnelReport = self._connection.call("crm.reports.getFunnelReport", input, options)
        return result

    def get_leads_by_intent(self, input: types.GetLeadsByIntent | None = None, *, options: CallOptions | None = None) -> types.LeadsByIntent:
        """Leads by what they most surely want, as of now, and what became of them.

        For anyone who is signed in.
        """
        result: types.LeadsByIntent = self._connection.call("crm.reports.getLeadsByIntent", input, options)
        return result

    def get_leads_by_score(self, input: types.GetLeadsByScore | None = None, *, options: CallOptions | None = None) -> types.LeadsByScore:
        """Leads by score: how surely their signals say that they want to buy, in percent, as of now. Signals fade.

        For anyone who is signed in.
        """
        result: types.LeadsByScore = self._connection.call("crm.reports.getLeadsByScore", input, options)
        return result

    def get_pipeline_report(self, input: types.GetPipelineReport, *, options: CallOptions | None = None) -> types.PipelineReport:
        """A pipeline as it is now, stage by stage and owner by owner, with ages, rotting, overdue and undated
        deals; and what
        was created, won and lost in a period.

        For anyone who is signed in.
        """
        result: types.PipelineReport = self._connection.call("crm.reports.getPipelineReport", input, options)
        return result

    def get_routing_effectiveness(self, input: types.GetRoutingEffectiveness, *, options: CallOptions | None = None) -> types.RoutingEffectiveness:
        """How soon leads are given to somebody and answered, and what becomes of them, by owner. A lead is answered
        by the
        first activity with it.

        For anyone who is signed in.
        """
        result: types.RoutingEffectiveness = self._connection.call("crm.reports.getRoutingEffectiveness", input, options)
        return result

    def get_velocity_report(self, input: types.GetVelocityReport, *, options: CallOptions | None = None) -> types.VelocityReport:
        """How much is won a day, by currency and owner: open deals × win rate × average won value ÷ average days
        from creation
        to won.

        For anyone who is signed in.
        """
        result: types.VelocityReport = self._connection.call("crm.reports.getVelocityReport", input, options)
        return result

    def get_win_loss_report(self, input: types.GetWinLossReport, *, options: CallOptions | None = None) -> types.WinLossReport:
        """Deals that were won and lost, by their close date: why, by whom, and where they came from.

        For anyone who is signed in.
        """
        result: types.WinLossReport = self._connection.call("crm.reports.getWinLossReport", input, options)
        return result


class CrmSalesClient:
    """``crm.sales``"""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def accept_quote(self, input: types.AcceptQuote, *, options: CallOptions | None = None) -> types.QuoteDetail:
        """Accepts a quote that was sent: makes its order, and wins its deal if that is asked for. All of it or
        nothing.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.QuoteRefused``.
        """
        result: types.QuoteDetail = self._connection.call("crm.sales.acceptQuote", input, options)
        return result

    def create_quote(self, input: types.CreateQuote, *, options: CallOptions | None = None) -> types.QuoteDetail:
        """Creates a quote from a deal that the caller may edit.

        All totals are computed here, exactly, by the rules of EN 16931: each line is rounded to the currency's
        minor unit,
        and the tax of each rate is computed once, on the sum of its lines.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.QuoteDetail = self._connection.call("crm.sales.createQuote", input, options)
        return result

    def decline_quote(self, input: types.DeclineQuote, *, options: CallOptions | None = None) -> types.QuoteDetail:
        """Notes that the customer has declined a quote, and why. The deal stays as it is.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.QuoteRefused``.
        """
        result: types.QuoteDetail = self._connection.call("crm.sales.declineQuote", input, options)
        return result

    def get_order(self, input: types.OrderKey, *, options: CallOptions | None = None) -> types.OrderDetail:
        """One order, with its lines and taxes.

        For anyone who is signed in.
        """
        result: types.OrderDetail = self._connection.call("crm.sales.getOrder", input, options)
        return result

    def get_quote(self, input: types.QuoteKey, *, options: CallOptions | None = None) -> types.QuoteDetail:
        """One quote, with its lines, taxes, and what was sent of it.

        For anyone who is signed in.
        """
        result: types.QuoteDetail = self._connection.call("crm.sales.getQuote", input, options)
        return result

    def get_quote_pdf(self, input: types.GetQuotePDF, *, options: CallOptions | None = None) -> types.ExportedFile:
        """A link to the quote as PDF: what was sent of it, or what it would be now, marked as a draft.

        For anyone who is signed in.
        """
        result: types.ExportedFile = self._connection.call("crm.sales.getQuotePDF", input, options)
        return result

    def list_orders(self, input: types.ListOrders | None = None, *, options: CallOptions | None = None) -> types.OrderPage:
        """The orders of the deals that the caller may see, by page: filtered, sorted, searched.

        For anyone who is signed in.
        """
        result: types.OrderPage = self._connection.call("crm.sales.listOrders", input, options)
        return result

    def list_quotes(self, input: types.ListQuotes | None = None, *, options: CallOptions | None = None) -> types.QuotePage:
        """The quotes of the deals that the caller may see, by page: filtered, sorted, searched.

        For anyone who is signed in.
        """
        result: types.QuotePage = self._connection.call("crm.sales.listQuotes", input, options)
        return result

    def reopen_quote(self, input: types.ReopenQuote, *, options: CallOptions | None = None) -> types.QuoteDetail:
        """Takes back that a quote was accepted or declined: it is `sent` again, or `expired` if its last day has
        passed.

        The order that the acceptance made is deleted; its number is not given again. An order that has been
        changed since,
        such as a confirmed one, keeps the quote accepted. A deal that the acceptance won is open again as
        reopenOpportunity
        has it; it stays won if it has been changed since or another order of it stands.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.QuoteRefused``.
        """
        result: types.QuoteDetail = self._connection.call("crm.sales.reopenQuote", input, options)
        return result

    def send_quote(self, input: types.SendQuote, *, options: CallOptions | None = None) -> types.QuoteDetail:
        """Sends a draft: makes its PDF and keeps it, and puts the mail in line if it goes by mail.

        A quote without a last day gets one by the workspace's usual time. One that was sent already goes out
        again as it was.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.QuoteRefused``.
        """
        result: types.QuoteDetail = self._connection.call("crm.sales.sendQuote", input, options)
        return result

    def update_order_status(self, input: types.UpdateOrderStatus, *, options: CallOptions | None = None) -> types.OrderDetail:
        """Takes an order to its next status: one of its `nextStatuses`.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.OrderRefused``.
        """
        result: types.OrderDetail = self._connection.call("crm.sales.updateOrderStatus", input, options)
        return result

    def update_quote(self, input: types.UpdateQuote, *, options: CallOptions | None = None) -> types.QuoteDetail:
        """Changes a quote. Fields that are left out stay as they are.

        One that was sent, declined or has expired becomes a draft again, of its next revision; what was sent is
        kept as it
        was. One that was accepted cannot be changed.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.QuoteRefused``.
        """
        result: types.QuoteDetail = self._connection.call("crm.sales.updateQuote", input, options)
        return result


class CrmSettingsClient:
    """``crm.settings``"""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get_document_settings(self, *, options: CallOptions | None = None) -> types.DocumentSettings:
        """What stands on every document that the workspace sends.

        For anyone who is signed in.
        """
        result: types.DocumentSettings = self._connection.call("crm.settings.getDocumentSettings", None, options)
        return result

    def set_document_settings(self, input: types.SetDocumentSettings | None = None, *, options: CallOptions | None = None) -> types.DocumentSettings:
        """Changes what stands on documents. Those that were sent stay as they were.

        For ``owner``, ``admin``.

        Raises ``types.DocumentSettingsRefused``.
        """
        result: types.DocumentSettings = self._connection.call("crm.settings.setDocumentSettings", input, options)
        return result


class CrmTasksClient:
    """``crm.tasks``"""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def complete_task(self, input: types.CompleteTask, *, options: CallOptions | None = None) -> types.TaskItem:
        """Notes that an open task is done, and what came of it.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.TaskRefused``.
        """
        result: types.TaskItem = self._connection.call("crm.tasks.completeTask", input, options)
        return result

    def create_task(self, input: types.CreateTask, *, options: CallOptions | None = None) -> types.TaskItem:
        """Creates a task, for the caller or for somebody to whom they may give work.

        It may be for a deal, a customer, a contact of the customer, or a lead. A task for a deal is for the
        deal's customer,
        too.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.TaskItem = self._connection.call("crm.tasks.createTask", input, options)
        return result

    def delete_task(self, input: types.DeleteTask, *, options: CallOptions | None = None) -> None:
        """Deletes a task. It is gone from everywhere, and can be restored for 30 days.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.TaskRefused``.
        """
        self._connection.call("crm.tasks.deleteTask", input, options)

    def get_task(self, input: types.TaskKey, *, options: CallOptions | None = None) -> types.TaskItem:
        """One task.

        For anyone who is signed in.
        """
        result: types.TaskItem = self._connection.call("crm.tasks.getTask", input, options)
        return result

    def list_tasks(self, input: types.ListTasks | None = None, *, options: CallOptions | None = None) -> types.TaskItemPage:
        """Tasks by page: one's own, the team's or all that one may see; those that are overdue, due today, or
        later; for one
        customer, deal or lead.

        For anyone who is signed in.
        """
        result: types.TaskItemPage = self._connection.call("crm.tasks.listTasks", input, options)
        return result

    def reopen_task(self, input: types.ReopenTask, *, options: CallOptions | None = None) -> types.TaskItem:
        """Opens a task again that was done.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.TaskRefused``.
        """
        result: types.TaskItem = self._connection.call("crm.tasks.reopenTask", input, options)
        return result

    def restore_task(self, input: types.TaskKey, *, options: CallOptions | None = None) -> types.TaskItem:
        """Brings a deleted task back.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.RestoreRefused``.
        """
        result: types.TaskItem = self._connection.call("crm.tasks.restoreTask", input, options)
        return result

    def snooze_task(self, input: types.SnoozeTask, *, options: CallOptions | None = None) -> types.TaskItem:
        """Puts an open task off: until then it is in no list of what is to be done, unless that asks for it. When
        it is due
        stays as it is.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.TaskRefused``.
        """
        result: types.TaskItem = self._connection.call("crm.tasks.snoozeTask", input, options)
        return result

    def update_task(self, input: types.UpdateTask, *, options: CallOptions | None = None) -> types.TaskItem:
        """Changes a task. Fields that are left out stay as they are.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.TaskRefused``.
        """
        result: types.TaskItem = self._connection.call("crm.tasks.updateTask", input, options)
        return result


class CrmTeamClient:
    """``crm.team``"""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def create_team(self, input: types.CreateTeam, *, options: CallOptions | None = None) -> types.TeamDetail:
        """Makes a team. Its name is unique in the workspace.

        For ``owner``, ``admin``.
        """
        result: types.TeamDetail = self._connection.call("crm.team.createTeam", input, options)
        return result

    def deactivate_member(self, input: types.DeactivateMember, *, options: CallOptions | None = None) -> types.DeactivatedMember:
        """Ends a membership: sessions and API keys are useless at once, and nobody signs in as this member any
        more.

        What they own goes to another member, if one is named. They can be made a member again: see
        reactivateMember, or invite
        them.

        For ``owner``, ``admin``.

        Raises ``types.TeamRefused``.
        """
        result: types.DeactivatedMember = self._connection.call("crm.team.deactivateMember", input, options)
        return result

    def delete_team(self, input: types.DeleteTeam, *, options: CallOptions | None = None) -> None:
        """Deletes a team; it can be restored for 30 days. Its members go to another one, or are in none.

        For ``owner``, ``admin``.

        Raises ``types.TeamDetailRefused``.
        """
        self._connection.call("crm.team.deleteTeam", input, options)

    def invite_member(self, input: types.InviteMember, *, options: CallOptions | None = None) -> types.Invitation:
        """Invites somebody by mail to become a member. The link in the mail is good for seven days, and once; an
        earlier
        invitation to the same address is withdrawn.

        For ``owner``, ``admin``.

        Raises ``types.TeamRefused``.
        """
        result: types.Invitation = self._connection.call("crm.team.inviteMember", input, options)
        return result

    def list_invitations(self, *, options: CallOptions | None = None) -> types.InvitationList:
        """The invitations that can still be accepted, the newest first.

        For ``owner``, ``admin``.
        """
        result: types.InvitationList = self._connection.call("crm.team.listInvitations", None, options)
        return result

    def list_members(self, input: types.ListMembers | None = None, *, options: CallOptions | None = None) -> types.MemberList:
        """The members of the workspace, by name. Everybody may know them; when they were last here is for owners
        and admins.

        For anyone who is signed in.
        """
        result: types.MemberList = self._connection.call("crm.team.listMembers", input, options)
        return result

    def list_teams(self, *, options: CallOptions | None = None) -> types.TeamList:
        """The teams by name, with how many members they have.

        For anyone who is signed in.
        """
        result: types.TeamList = self._connection.call("crm.team.listTeams", None, options)
        return result

    def reactivate_member(self, input: types.MemberKey, *, options: CallOptions | None = None) -> types.ReactivatedMember:
        """Makes somebody a member again who was deactivated: they sign in as before. What they owned is theirs
        again if it was
        given away by the deactivation, within the last 30 days, and has not changed hands since. Sessions and
        API keys that
        ended do not come back.

        For ``owner``, ``admin``.

        Raises ``types.TeamRefused``.
        """
        result: types.ReactivatedMember = self._connection.call("crm.team.reactivateMember", input, options)
        return result

    def reset_member_two_factor(self, input: types.MemberKey, *, options: CallOptions | None = None) -> None:
        """Takes the second factor away from a member who has lost it and the recovery codes. They are told by mail.

        For ``owner``, ``admin``.

        Raises ``types.TeamRefused``.
        """
        self._connection.call("crm.team.resetMemberTwoFactor", input, options)

    def restore_invitation(self, input: types.InvitationKey, *, options: CallOptions | None = None) -> types.Invitation:
        """Takes back that an invitation was withdrawn: the link in its mail is good again, until it runs out.

        For ``owner``, ``admin``.

        Raises ``types.RestoreRefused``.
        """
        result: types.Invitation = self._connection.call("crm.team.restoreInvitation", input, options)
        return result

    def restore_team(self, input: types.TeamKey, *, options: CallOptions | None = None) -> types.TeamDetail:
        """Brings a deleted team back, with the members who are still where the deletion put them.

        For ``owner``, ``admin``.

        Raises ``types.RestoreRefused``.
        """
        result: types.TeamDetail = self._connection.call("crm.team.restoreTeam", input, options)
        return result

    def revoke_invitation(self, input: types.InvitationKey, *, options: CallOptions | None = None) -> None:
        """Withdraws an invitation that has not been accepted.

        For ``owner``, ``admin``.

        Raises ``types.InvitationRefused``.
        """
        self._connection.call("crm.team.revokeInvitation", input, options)

    def set_availability(self, input: types.SetAvailability | None = None, *, options: CallOptions | None = None) -> types.MemberAvailability:
        """Says when a member is away, or that they are available again. Whoever is away is passed over when leads
        are routed.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.TeamRefused``.
        """
        result: types.MemberAvailability = self._connection.call("crm.team.setAvailability", input, options)
        return result

    def update_member(self, input: types.UpdateMember, *, options: CallOptions | None = None) -> types.Member:
        """Changes a member's name, role or team. What they may do changes with their next call.

        For ``owner``, ``admin``.

        Raises ``types.TeamRefused``.
        """
        result: types.Member = self._connection.call("crm.team.updateMember", input, options)
        return result

    def update_team(self, input: types.UpdateTeam, *, options: CallOptions | None = None) -> types.TeamDetail:
        """Gives a team another name.

        For ``owner``, ``admin``.

        Raises ``types.TeamDetailRefused``.
        """
        result: types.TeamDetail = self._connection.call("crm.team.updateTeam", input, options)
        return result


class CrmTimelineClient:
    """``crm.timeline``"""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def export_timeline(self, input: types.ExportTimeline, *, options: CallOptions | None = None) -> types.ExportedFile:
        """The same as a file, the oldest entries first: rows for spreadsheets, or pages of at most 10,000 entries.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.ExportedFile = self._connection.call("crm.timeline.exportTimeline", input, options)
        return result

    def get_timeline(self, input: types.GetTimeline, *, options: CallOptions | None = None) -> types.TimelineItemPage:
        """What happened with a customer, by page: activities, deals and their moves, contacts, documents and
        whatever else
        concerns them, filtered and searched, the newest first unless asked otherwise.

        Who sees the customer sees it, without the entries of deals that they do not see.

        For anyone who is signed in.
        """
        result: types.TimelineItemPage = self._connection.call("crm.timeline.getTimeline", input, options)
        return result


class CrmViewsClient:
    """``crm.views``"""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def create_view(self, input: types.CreateView, *, options: CallOptions | None = None) -> types.SavedView:
        """Keeps a view of a list.

        For anyone who is signed in.

        Raises ``types.ViewRefused``.
        """
        result: types.SavedView = self._connection.call("crm.views.createView", input, options)
        return result

    def delete_view(self, input: types.DeleteView, *, options: CallOptions | None = None) -> None:
        """Deletes a view; it can be restored for 30 days. What it showed stays.

        For anyone who is signed in.

        Raises ``types.ViewRefused``.
        """
        self._connection.call("crm.views.deleteView", input, options)

    def list_views(self, input: types.ListViews, *, options: CallOptions | None = None) -> types.SavedViews:
        """The caller's views of a list, and those that others share.

        For anyone who is signed in.
        """
        result: types.SavedViews = self._connection.call("crm.views.listViews", input, options)
        return result

    def restore_view(self, input: types.ViewKey, *, options: CallOptions | None = None) -> types.SavedView:
        """Brings a deleted view back, to whom it belonged, unless another view of theirs is called so by now.

        For anyone who is signed in.

        Raises ``types.RestoreRefused``.
        """
        result: types.SavedView = self._connection.call("crm.views.restoreView", input, options)
        return result

    def update_view(self, input: types.UpdateView, *, options: CallOptions | None = None) -> types.SavedView:
        """Changes a view: its name, what it shows, whether it is shared. Fields that are left out stay as they are.

        For anyone who is signed in.

        Raises ``types.ViewRefused``.
        """
        result: types.SavedView = self._connection.call("crm.views.updateView", input, options)
        return result


class CrmClient:
    """``crm``"""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @property
    def activities(self) -> CrmActivitiesClient:
        """``crm.activities``"""
        return CrmActivitiesClient(self._connection)

    @property
    def customers(self) -> CrmCustomersClient:
        """``crm.customers``"""
        return CrmCustomersClient(self._connection)

    @property
    def dashboard(self) -> CrmDashboardClient:
        """``crm.dashboard``"""
        return CrmDashboardClient(self._connection)

    @property
    def extensions(self) -> CrmExtensionsClient:
        """``crm.extensions``"""
        return CrmExtensionsClient(self._connection)

    @property
    def forecast(self) -> CrmForecastClient:
        """``crm.forecast``"""
        return CrmForecastClient(self._connection)

    @property
    def health(self) -> CrmHealthClient:
        """``crm.health``"""
        return CrmHealthClient(self._connection)

    @property
    def leads(self) -> CrmLeadsClient:
        """``crm.leads``"""
        return CrmLeadsClient(self._connection)

    @property
    def pipelines(self) -> CrmPipelinesClient:
        """``crm.pipelines``"""
        return CrmPipelinesClient(self._connection)

    @property
    def reports(self) -> CrmReportsClient:
        """``crm.reports``"""
        return CrmReportsClient(self._connection)

    @property
    def sales(self) -> CrmSalesClient:
        """``crm.sales``"""
        return CrmSalesClient(self._connection)

    @property
    def settings(self) -> CrmSettingsClient:
        """``crm.settings``"""
        return CrmSettingsClient(self._connection)

    @property
    def tasks(self) -> CrmTasksClient:
        """``crm.tasks``"""
        return CrmTasksClient(self._connection)

    @property
    def team(self) -> CrmTeamClient:
        """``crm.team``"""
        return CrmTeamClient(self._connection)

    @property
    def timeline(self) -> CrmTimelineClient:
        """``crm.timeline``"""
        return CrmTimelineClient(self._connection)

    @property
    def views(self) -> CrmViewsClient:
        """``crm.views``"""
        return CrmViewsClient(self._connection)


class FilesClient:
    """``files``"""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def create_upload(self, input: types.CreateUpload, *, options: CallOptions | None = None) -> types.UploadTicket:
        """A ticket to send a file with: the bytes are `PUT` to its URL, within a day, and may come in parts.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.UploadTicket = self._connection.call("files.createUpload", input, options)
        return result

    def delete_file(self, input: types.StoredFileKey, *, options: CallOptions | None = None) -> None:
        """Deletes a file that belongs to no record. Links to it end.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        self._connection.call("files.deleteFile", input, options)

    def get_download(self, input: types.GetDownload, *, options: CallOptions | None = None) -> types.DownloadTicket:
        """A link with which whoever has it fetches the file, for a quarter of an hour.

        For anyone who is signed in.
        """
        result: types.DownloadTicket = self._connection.call("files.getDownload", input, options)
        return result

    def get_file(self, input: types.StoredFileKey, *, options: CallOptions | None = None) -> types.StoredFile:
        """What is known of a file, and whether its bytes have come.

        For anyone who is signed in.
        """
        result: types.StoredFile = self._connection.call("files.getFile", input, options)
        return result


class SystemClient:
    """``system``"""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def backup(self, *, options: CallOptions | None = None) -> types.BackupSummary:
        """Makes a backup into the folder of backups, and checks it. One that takes longer than a call may goes on
        by itself.

        For ``owner``.
        """
        result: types.BackupSummary = self._connection.call("system.backup", None, options)
        return result

    def cancel_job(self, input: types.JobKey, *, options: CallOptions | None = None) -> types.Job:
        """Stops a job that waits or runs. What it has done already is not undone.

        For ``owner``, ``admin``.

        Raises ``types.JobRefused``.
        """
        result: types.Job = self._connection.call("system.cancelJob", input, options)
        return result

    def check_backup(self, input: types.BackupKey, *, options: CallOptions | None = None) -> types.BackupSummary:
        """Opens a backup as a restore would, and says whether its parts are what they were, the database whole and
        the audit chains
        unbroken.

        For ``owner``.
        """
        result: types.BackupSummary = self._connection.call("system.checkBackup", input, options)
        return result

    def events(self, input: types.EventFilter | None = None, *, options: CallOptions | None = None) -> Subscription[types.SystemEvent]:
        """What happens in the workspace, as far as the caller may see what it is about.

        Each event has an id. Who subscribes again with the id of the last one misses none and gets none twice,
        for as long as
        events are kept: a week. After that the first event is a `reset`.

        For anyone who is signed in.
        """
        return Subscription(self._connection, "system.events", input, options)

    def health(self, *, options: CallOptions | None = None) -> types.SystemHealth:
        """Whether the system is well: the database answers, and how much work waits. For whoever looks after it;
        answers
        everybody, and tells nothing of what is stored.

        For anyone.
        """
        result: types.SystemHealth = self._connection.call("system.health", None, options)
        return result

    def list_backups(self, *, options: CallOptions | None = None) -> types.BackupList:
        """The backups that there are, the newest first.

        For ``owner``.
        """
        result: types.BackupList = self._connection.call("system.listBackups", None, options)
        return result

    def list_jobs(self, input: types.ListJobs | None = None, *, options: CallOptions | None = None) -> types.JobPage:
        """Work that waits, runs or is over, of the workspace and of the installation itself, the newest first.

        For ``owner``, ``admin``.
        """
        result: types.JobPage = self._connection.call("system.listJobs", input, options)
        return result

    def retry_job(self, input: types.JobKey, *, options: CallOptions | None = None) -> types.Job:
        """Puts a job that is dead or was cancelled in line again, with all its attempts; one that waits comes at
        once.

        For ``owner``, ``admin``.

        Raises ``types.JobRefused``.
        """
        result: types.Job = self._connection.call("system.retryJob", input, options)
        return result

    def version(self, *, options: CallOptions | None = None) -> types.SystemVersion:
        """Which version of the interface the server speaks.

        For anyone.
        """
        result: types.SystemVersion = self._connection.call("system.version", None, options)
        return result


class Client:
    """Rapport CRM 0.1.0.

    Customers, deals and what happens with them.

    ``url`` is the server's JSON-RPC endpoint; ``token`` an API key, or the token of a session; ``timeout`` holds
    in seconds for a call with all its attempts. May be used from several threads. ``http`` stays open when the
    client is closed.
    """

    def __init__(
        self,
        url: str,
        *,
        token: str | None = None,
        headers: typing.Mapping[str, str] | None = None,
        timeout: float | None = 30.0,
        retry: Retry = Retry(),
        http: httpx.Client | None = None,
    ) -> None:
        protocol = Protocol(SCHEMA, url, token, headers or {}, timeout, retry)
        self._connection = Connection(protocol, http)

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        """Closes its connections."""
        self._connection.close()

    def batch(self) -> Batch:
        """Calls that share one request; see ``Batch``."""
        return Batch(self._connection)

    @property
    def auth(self) -> AuthClient:
        """``auth``"""
        return AuthClient(self._connection)

    @property
    def compliance(self) -> ComplianceClient:
        """``compliance``"""
        return ComplianceClient(self._connection)

    @property
    def crm(self) -> CrmClient:
        """``crm``"""
        return CrmClient(self._connection)

    @property
    def files(self) -> FilesClient:
        """``files``"""
        return FilesClient(self._connection)

    @property
    def system(self) -> SystemClient:
        """``system``"""
        return SystemClient(self._connection)


class AsyncAuthClient:
    """``auth``"""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def accept_invitation(self, input: types.AcceptInvitation, *, options: CallOptions | None = None) -> types.LoginResult:
        """Accepts an invitation: makes the account with this name and password, and signs in.

        Who was a member of the workspace before becomes one again, with what they owned.

        For anyone.

        Raises ``types.InvitationRefused``.
        """
        result: types.LoginResult = await self._connection.call("auth.acceptInvitation", input, options)
        return result

    async def change_password(self, input: types.ChangePassword, *, options: CallOptions | None = None) -> None:
        """Changes the caller's password, and ends their other sessions. API keys stay.

        For anyone who is signed in.

        Raises ``types.PasswordRefused``.
        """
        await self._connection.call("auth.changePassword", input, options)

    async def confirm_two_factor(self, input: types.ConfirmTwoFactor, *, options: CallOptions | None = None) -> types.TwoFactorRecoveryCodes:
        """Completes the setting up with a first code. From now on signing in needs one.

        Gives ten recovery codes, each good once, for who loses the authenticator. They are shown this once.

        For anyone who is signed in.

        Raises ``types.TwoFactorRefused``.
        """
        result: types.TwoFactorRecoveryCodes = await self._connection.call("auth.confirmTwoFactor", input, options)
        return result

    async def create_api_key(self, input: types.CreateAPIKey, *, options: CallOptions | None = None) -> types.CreatedAPIKey:
        """Makes a key with which a program may do what the caller may, as far as its scopes reach. It is shown this
        once.

        A key that makes another one gives it no more than it has, and takes it along when it is revoked.

        For anyone who is signed in.
        """
        result: types.CreatedAPIKey = await self._connection.call("auth.createAPIKey", input, options)
        return result

    async def create_first_owner(self, input: types.CreateFirstOwner, *, options: CallOptions | None = None) -> types.LoginResult:
        """Makes the first workspace with its owner, and signs them in. Whoever does it must know the code that the
        server shows
        in its terminal. Of two who try at once, one succeeds.

        For anyone.
        """
        result: types.LoginResult = await self._connection.call("auth.createFirstOwner", input, options)
        return result

    async def disable_two_factor(self, input: types.PasswordProof, *, options: CallOptions | None = None) -> None:
        """Ends two-factor authentication: signing in needs the password alone.

        For anyone who is signed in.

        Raises ``types.TwoFactorRefused``.
        """
        await self._connection.call("auth.disableTwoFactor", input, options)

    async def enable_two_factor(self, input: types.PasswordProof, *, options: CallOptions | None = None) -> types.TwoFactorSecret:
        """Begins to set up two-factor authentication: gives the secret for the authenticator app. It holds from
        `auth.confirmTwoFactor` on.

        For anyone who is signed in.

        Raises ``types.TwoFactorRefused``.
        """
        result: types.TwoFactorSecret = await self._connection.call("auth.enableTwoFactor", input, options)
        return result

    async def get_invitation(self, input: types.InvitationToken, *, options: CallOptions | None = None) -> types.InvitationOffer:
        """What an invitation offers, by the token of its mail.

        For anyone.

        Raises ``types.InvitationRefused``.
        """
        result: types.InvitationOffer = await self._connection.call("auth.getInvitation", input, options)
        return result

    async def get_setup(self, *, options: CallOptions | None = None) -> types.Setup:
        """Whether the first owner is still to be made, and how one signs in.

        For anyone.
        """
        result: types.Setup = await self._connection.call("auth.getSetup", None, options)
        return result

    async def list_api_keys(self, *, options: CallOptions | None = None) -> types.APIKeyList:
        """The caller's own keys, the newest first.

        For anyone who is signed in.
        """
        result: types.APIKeyList = await self._connection.call("auth.listAPIKeys", None, options)
        return result

    async def list_linked_identities(self, *, options: CallOptions | None = None) -> types.LinkedIdentityList:
        """The accounts elsewhere with which the caller may sign in.

        For anyone who is signed in.
        """
        result: types.LinkedIdentityList = await self._connection.call("auth.listLinkedIdentities", None, options)
        return result

    async def list_sessions(self, *, options: CallOptions | None = None) -> types.SessionList:
        """The caller's sessions, the one that was used last first.

        For anyone who is signed in.
        """
        result: types.SessionList = await self._connection.call("auth.listSessions", None, options)
        return result

    async def login(self, input: types.Login, *, options: CallOptions | None = None) -> types.LoginResult:
        """Signs a user in with e-mail address and password, for 30 days.

        A wrong password and an unknown address get the same answer, after the same time. Who has two-factor
        authentication
        gets the error `twoFactorRequired` with a challenge, to be answered with `auth.verifyTwoFactor`. After
        some failures
        each further attempt has to wait, as `tooManyAttempts` says.

        For anyone.

        Raises ``types.LoginRefused``.
        """
        result: types.LoginResult = await self._connection.call("auth.login", input, options)
        return result

    async def logout(self, *, options: CallOptions | None = None) -> None:
        """Ends the session that the call comes with. An API key stays: it is revoked instead.

        For anyone who is signed in.
        """
        await self._connection.call("auth.logout", None, options)

    async def me(self, *, options: CallOptions | None = None) -> types.Me:
        """Who is signed in, where, and whom they may give records to.

        For anyone who is signed in.
        """
        result: types.Me = await self._connection.call("auth.me", None, options)
        return result

    async def regenerate_recovery_codes(self, input: types.PasswordProof, *, options: CallOptions | None = None) -> types.TwoFactorRecoveryCodes:
        """Makes ten new recovery codes; the old ones are good no more.

        For anyone who is signed in.

        Raises ``types.TwoFactorRefused``.
        """
        result: types.TwoFactorRecoveryCodes = await self._connection.call("auth.regenerateRecoveryCodes", input, options)
        return result

    async def request_password_reset(self, input: types.RequestPasswordReset, *, options: CallOptions | None = None) -> None:
        """Sends a mail with a link to set a new password, which is good for an hour and once.

        The answer is the same, and as fast, whether there is a user of that address or not.

        For anyone.

        Raises ``types.PasswordRefused``.
        """
        await self._connection.call("auth.requestPasswordReset", input, options)

    async def reset_password(self, input: types.ResetPassword, *, options: CallOptions | None = None) -> None:
        """Sets a new password with the token of a mail, and ends all sessions of the user. Two-factor
        authentication stays.

        For anyone.

        Raises ``types.PasswordRefused``.
        """
        await self._connection.call("auth.resetPassword", input, options)

    async def revoke_api_key(self, input: types.APIKeyKey, *, options: CallOptions | None = None) -> None:
        """Makes one of the caller's keys useless, at once and for good, and with it those that it has made.

        A key may revoke itself and those that it has made.

        For anyone who is signed in.
        """
        await self._connection.call("auth.revokeAPIKey", input, options)

    async def revoke_other_sessions(self, *, options: CallOptions | None = None) -> types.RevokedSessions:
        """Ends all of the caller's sessions but the one that the call comes with.

        For anyone who is signed in.
        """
        result: types.RevokedSessions = await self._connection.call("auth.revokeOtherSessions", None, options)
        return result

    async def revoke_session(self, input: types.SessionKey, *, options: CallOptions | None = None) -> None:
        """Ends one of the caller's sessions, at once.

        For anyone who is signed in.
        """
        await self._connection.call("auth.revokeSession", input, options)

    async def unlink_identity(self, input: types.LinkedIdentityKey, *, options: CallOptions | None = None) -> None:
        """Takes one of the caller's accounts elsewhere away. The next sign-in with it links it again, if its e-mail
        address is
        still theirs.

        For anyone who is signed in.
        """
        await self._connection.call("auth.unlinkIdentity", input, options)

    async def update_me(self, input: types.UpdateMe | None = None, *, options: CallOptions | None = None) -> types.Me:
        """Changes the caller's own name and language. Fields that are left out stay as they are.

        For anyone who is signed in.

        Raises ``types.ProfileRefused``.
        """
        result: types.Me = await self._connection.call("auth.updateMe", input, options)
        return result

    async def verify_two_factor(self, input: types.VerifyTwoFactor, *, options: CallOptions | None = None) -> types.LoginResult:
        """Completes a sign-in with two-factor authentication: with the code that the authenticator app shows, or
        with a recovery
        code, which is used up.

        For anyone.

        Raises ``types.LoginRefused``.
        """
        result: types.LoginResult = await self._connection.call("auth.verifyTwoFactor", input, options)
        return result


class AsyncComplianceConsentClient:
    """``compliance.consent``"""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def check_consent(self, input: types.CheckConsent, *, options: CallOptions | None = None) -> types.ConsentCheck:
        """Whether a message on that channel for that purpose may go to the person, and why not.

        For anyone who is signed in.
        """
        result: types.ConsentCheck = await self._connection.call("compliance.consent.checkConsent", input, options)
        return result

    async def confirm_consent(self, input: types.ConsentToken, *, options: CallOptions | None = None) -> types.ConfirmedConsent:
        """Gives the consent that a mail asks for, by the token of its link: once.

        For anyone.

        Raises ``types.ConsentRefused``.
        """
        result: types.ConfirmedConsent = await self._connection.call("compliance.consent.confirmConsent", input, options)
        return result

    async def get_consent(self, input: types.ConsentKey, *, options: CallOptions | None = None) -> types.ConsentDetail:
        """One consent, with the entry of the log that made it what it is.

        For anyone who is signed in.
        """
        result: types.ConsentDetail = await self._connection.call("compliance.consent.getConsent", input, options)
        return result

    async def get_consent_history(self, input: types.GetConsentHistory | None = None, *, options: CallOptions | None = None) -> types.ConsentEntryPage:
        """What the log says of one person, by page, the newest entry first: each consent that was asked for, given
        and taken
        back, with what shows it.

        For anyone who is signed in.
        """
        result: types.ConsentEntryPage = await self._connection.call("compliance.consent.getConsentHistory", input, options)
        return result

    async def get_consent_proof(self, input: types.GetConsentProof | None = None, *, options: CallOptions | None = None) -> types.ExportedFile:
        """What shows that a person has consented, as a PDF: how it stands, and all that the log says.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.ExportedFile = await self._connection.call("compliance.consent.getConsentProof", input, options)
        return result

    async def get_consent_request(self, input: types.ConsentToken, *, options: CallOptions | None = None) -> types.ConsentOffer:
        """What a mail asks its reader to agree to, by the token of its link. It changes nothing: programs follow
        links, too.

        For anyone.

        Raises ``types.ConsentRefused``.
        """
        result: types.ConsentOffer = await self._connection.call("compliance.consent.getConsentRequest", input, options)
        return result

    async def list_consents(self, input: types.ListConsents | None = None, *, options: CallOptions | None = None) -> types.ConsentPage:
        """Consents of those whom the caller sees, by page: filtered, the newest first unless asked otherwise.

        For anyone who is signed in.
        """
        result: types.ConsentPage = await self._connection.call("compliance.consent.listConsents", input, options)
        return result

    async def record_consent(self, input: types.RecordConsent, *, options: CallOptions | None = None) -> types.Consent:
        """Notes that a person has agreed to messages on one channel for one purpose, with all that shows it.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.Consent = await self._connection.call("compliance.consent.recordConsent", input, options)
        return result

    async def request_consent(self, input: types.RequestConsent, *, options: CallOptions | None = None) -> types.Consent:
        """Asks a person for a consent by mail (double opt-in). It is given when they confirm it on the page that
        the mail links
        to, within 14 days. A mail that asked for the same before is good for nothing any more.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.ConsentRefused``.
        """
        result: types.Consent = await self._connection.call("compliance.consent.requestConsent", input, options)
        return result

    async def revoke_consent(self, input: types.RevokeConsent, *, options: CallOptions | None = None) -> types.Consent:
        """Notes that a person takes a consent back, or objects without ever having given one. It holds until they
        agree anew.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.Consent = await self._connection.call("compliance.consent.revokeConsent", input, options)
        return result

    async def verify_consent_log(self, input: types.VerifyConsentLog | None = None, *, options: CallOptions | None = None) -> types.AuditVerification:
        """Whether every entry of the log of consents is what it was, where it was; otherwise the first with which
        something is
        wrong, and what. For owners and admins.

        As in the audit log, each entry has the hash of the one before it: see verifyAuditLog for what an
        `anchor` is good for.

        For ``owner``, ``admin``.
        """
        result: types.AuditVerification = await self._connection.call("compliance.consent.verifyConsentLog", input, options)
        return result


class AsyncComplianceClient:
    """``compliance``"""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    @property
    def consent(self) -> AsyncComplianceConsentClient:
        """``compliance.consent``"""
        return AsyncComplianceConsentClient(self._connection)


class AsyncCrmActivitiesClient:
    """``crm.activities``"""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def delete_activity(self, input: types.DeleteActivity, *, options: CallOptions | None = None) -> None:
        """Deletes an activity. It is gone from everywhere, and can be restored for 30 days.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.ActivityRefused``.
        """
        await self._connection.call("crm.activities.deleteActivity", input, options)

    async def get_activity_stats(self, input: types.GetActivityStats, *, options: CallOptions | None = None) -> types.ActivityStats:
        """How active the team was between two days: by kind, outcome, owner and period.

        For anyone who is signed in.
        """
        result: types.ActivityStats = await self._connection.call("crm.activities.getActivityStats", input, options)
        return result

    async def list_activities(self, input: types.ListActivities | None = None, *, options: CallOptions | None = None) -> types.ActivityPage:
        """The activities that the caller may see, by page: filtered, searched, the newest first unless asked
        otherwise.

        For anyone who is signed in.
        """
        result: types.ActivityPage = await self._connection.call("crm.activities.listActivities", input, options)
        return result

    async def log_activity(self, input: types.LogActivity, *, options: CallOptions | None = None) -> types.Activity:
        """Notes something that happened with a customer, a lead or a deal that the caller may see.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.Activity = await self._connection.call("crm.activities.logActivity", input, options)
        return result

    async def restore_activity(self, input: types.ActivityKey, *, options: CallOptions | None = None) -> types.Activity:
        """Brings a deleted activity back.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.RestoreRefused``.
        """
        result: types.Activity = await self._connection.call("crm.activities.restoreActivity", input, options)
        return result

    async def update_activity(self, input: types.UpdateActivity, *, options: CallOptions | None = None) -> types.Activity:
        """Changes an activity. Fields that are left out stay as they are.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.ActivityRefused``.
        """
        result: types.Activity = await self._connection.call("crm.activities.updateActivity", input, options)
        return result


class AsyncCrmCustomersClient:
    """``crm.customers``"""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add_address(self, input: types.AddAddress, *, options: CallOptions | None = None) -> types.CustomerAddress:
        """Adds an address to a customer.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.CustomerAddress = await self._connection.call("crm.customers.addAddress", input, options)
        return result

    async def bulk_update_customers(self, input: types.BulkUpdateCustomers, *, options: CallOptions | None = None) -> types.BulkUpdatedCustomers:
        """Changes up to 500 customers alike: all of them or, if one cannot be changed so, none.

        Tags that are removed go before others are added. It can be undone: see undoBulkUpdate.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.BulkUpdatedCustomers = await self._connection.call("crm.customers.bulkUpdateCustomers", input, options)
        return result

    async def cancel_import(self, input: types.ImportEntryKey, *, options: CallOptions | None = None) -> types.Import:
        """Stops an import. What it has done stays, and can be undone.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.ImportRefused``.
        """
        result: types.Import = await self._connection.call("crm.customers.cancelImport", input, options)
        return result

    async def create_contact(self, input: types.CreateContact, *, options: CallOptions | None = None) -> types.Contact:
        """Adds a person to a customer.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.Contact = await self._connection.call("crm.customers.createContact", input, options)
        return result

    async def create_customer(self, input: types.CreateCustomer, *, options: CallOptions | None = None) -> types.CustomerProfile:
        """Creates a customer, and says which of those that the caller sees are likely the same.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.CustomerRefused``.
        """
        result: types.CustomerProfile = await self._connection.call("crm.customers.createCustomer", input, options)
        return result

    async def delete_contact(self, input: types.DeleteContact, *, options: CallOptions | None = None) -> types.Contact:
        """Deletes a contact; they can be restored for 30 days. Deals that name them keep their past; the contact
        can be named
        no more.

        If they were who is asked first, the customer has nobody of that kind until another one is named.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.ContactRefused``.
        """
        result: types.Contact = await self._connection.call("crm.customers.deleteContact", input, options)
        return result

    async def delete_customer(self, input: types.DeleteCustomer, *, options: CallOptions | None = None) -> types.CustomerProfile:
        """Deletes a customer with their contacts and addresses. They can be restored for 30 days, then they are
        gone for good.

        A customer with deals is not deleted: those are kept for longer.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.CustomerRefused``.
        """
        result: types.CustomerProfile = await self._connection.call("crm.customers.deleteCustomer", input, options)
        return result

    async def delete_import_mapping(self, input: types.DeleteImportMapping, *, options: CallOptions | None = None) -> None:
        """Deletes a mapping. Imports that were made with it stay as they are.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.ImportMappingRefused``.
        """
        await self._connection.call("crm.customers.deleteImportMapping", input, options)

    async def export_customers(self, input: types.ExportCustomers | None = None, *, options: CallOptions | None = None) -> types.ExportedFile:
        """Makes a file of the customers that the caller may see: filtered as a list is, sorted by name. Its columns
        are those
        that importCustomers knows. Texts that a spreadsheet would run as formulas are defused.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.ExportedFile = await self._connection.call("crm.customers.exportCustomers", input, options)
        return result

    async def export_import_errors(self, input: types.ExportImportErrors, *, options: CallOptions | None = None) -> types.ExportedFile:
        """Makes a file of the rows of an import that failed, as they stood, with what is wrong beside them: to be
        mended and
        sent again.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.ExportedFile = await self._connection.call("crm.customers.exportImportErrors", input, options)
        return result

    async def find_duplicates(self, input: types.FindDuplicates | None = None, *, options: CallOptions | None = None) -> types.FoundDuplicates:
        """Customers that are likely the same, the likeliest first, with reasons: those of one customer, of one that
        is not there
        yet, or all pairs of those that the caller sees.

        For anyone who is signed in.
        """
        result: types.FoundDuplicates = await self._connection.call("crm.customers.findDuplicates", input, options)
        return result

    async def get_customer(self, input: types.CustomerKey, *, options: CallOptions | None = None) -> types.CustomerDetail:
        """One customer with what stands around them: contacts, addresses, the open deals that the caller may see,
        what was won,
        how well the relationship is, relations to others, the segments that they are in, and what they have
        agreed to.

        For anyone who is signed in.
        """
        result: types.CustomerDetail = await self._connection.call("crm.customers.getCustomer", input, options)
        return result

    async def get_customer_audit_trail(self, input: types.GetCustomerAuditTrail, *, options: CallOptions | None = None) -> types.CustomerAuditEntryPage:
        """Who changed what about a customer, the newest first: the customer themselves, their contacts, addresses,
        consents and relations, and customers that were merged into them.

        For anyone who is signed in.
        """
        result: types.CustomerAuditEntryPage = await self._connection.call("crm.customers.getCustomerAuditTrail", input, options)
        return result

    async def get_import(self, input: types.ImportEntryKey, *, options: CallOptions | None = None) -> types.Import:
        """How far an import is, and what has become of its rows.

        For anyone who is signed in.
        """
        result: types.Import = await self._connection.call("crm.customers.getImport", input, options)
        return result

    async def import_customers(self, input: types.ImportCustomers | None = None, *, options: CallOptions | None = None) -> types.Import:
        """Begins to take over customers from a file. It goes on by itself: see getImport.

        Each row becomes a customer, changes one, or is left out, and what becomes of it is kept; a bad row stops
        no other
        one. What is not said of the file is guessed and shown in the answer. The rows that failed can be
        fetched, mended and
        sent again: see exportImportErrors. An import can be undone: see revertImport.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.ImportRefused``.
        """
        result: types.Import = await self._connection.call("crm.customers.importCustomers", input, options)
        return result

    async def list_contacts(self, input: types.ListContacts | None = None, *, options: CallOptions | None = None) -> types.ContactPage:
        """Contacts by page, of one customer or of all that the caller sees: filtered, sorted, searched.

        For anyone who is signed in.
        """
        result: types.ContactPage = await self._connection.call("crm.customers.listContacts", input, options)
        return result

    async def list_custom_fields(self, *, options: CallOptions | None = None) -> types.CustomFields:
        """The custom fields of customers, in the order in which they are shown.

        For anyone who is signed in.
        """
        result: types.CustomFields = await self._connection.call("crm.customers.listCustomFields", None, options)
        return result

    async def list_customers(self, input: types.ListCustomers | None = None, *, options: CallOptions | None = None) -> types.CustomerProfilePage:
        """Customers by page: filtered, sorted, searched.

        For anyone who is signed in.
        """
        result: types.CustomerProfilePage = await self._connection.call("crm.customers.listCustomers", input, options)
        return result

    async def list_import_mappings(self, input: types.ListImportMappings | None = None, *, options: CallOptions | None = None) -> types.ImportMappings:
        """The mappings that have been saved, by name.

        For anyone who is signed in.
        """
        result: types.ImportMappings = await self._connection.call("crm.customers.listImportMappings", input, options)
        return result

    async def list_import_rows(self, input: types.ListImportRows, *, options: CallOptions | None = None) -> types.ImportRowResultPage:
        """What has become of the rows of an import, in the order of the file.

        For anyone who is signed in.
        """
        result: types.ImportRowResultPage = await self._connection.call("crm.customers.listImportRows", input, options)
        return result

    async def list_imports(self, input: types.ListImports | None = None, *, options: CallOptions | None = None) -> types.ImportPage:
        """Imports, the newest first.

        For anyone who is signed in.
        """
        result: types.ImportPage = await self._connection.call("crm.customers.listImports", input, options)
        return result

    async def merge_customers(self, input: types.MergeCustomers, *, options: CallOptions | None = None) -> types.MergeResult:
        """Makes two customers one: keeps the first, and moves to it everything that hangs on the second. It can be
        undone for 30
        days.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.MergeRefused``.
        """
        result: types.MergeResult = await self._connection.call("crm.customers.mergeCustomers", input, options)
        return result

    async def preview_import(self, input: types.PreviewImport | None = None, *, options: CallOptions | None = None) -> types.ImportPreview:
        """Looks at the beginning of a file: how it is written, what its columns seem to say, and its first rows.
        Nothing is
        imported.

        For anyone who is signed in.
        """
        result: types.ImportPreview = await self._connection.call("crm.customers.previewImport", input, options)
        return result

    async def remove_address(self, input: types.RemoveAddress, *, options: CallOptions | None = None) -> types.CustomerAddress:
        """Removes an address; it can be restored for 30 days. If it was the default one of its kind, the oldest
        other one
        becomes it.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.AddressRefused``.
        """
        result: types.CustomerAddress = await self._connection.call("crm.customers.removeAddress", input, options)
        return result

    async def restore_address(self, input: types.AddressKey, *, options: CallOptions | None = None) -> types.CustomerAddress:
        """Brings a removed address back. If it was the default one of its kind, it is so again, unless another one
        has been
        made it since.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.RestoreRefused``.
        """
        result: types.CustomerAddress = await self._connection.call("crm.customers.restoreAddress", input, options)
        return result

    async def restore_contact(self, input: types.ContactKey, *, options: CallOptions | None = None) -> types.Contact:
        """Brings a deleted contact back. Who was asked first is so again, unless somebody else is by now.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.RestoreRefused``.
        """
        result: types.Contact = await self._connection.call("crm.customers.restoreContact", input, options)
        return result

    async def restore_customer(self, input: types.CustomerKey, *, options: CallOptions | None = None) -> types.CustomerProfile:
        """Brings a deleted customer back, with all that hung on them.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.CustomerRefused``.
        """
        result: types.CustomerProfile = await self._connection.call("crm.customers.restoreCustomer", input, options)
        return result

    async def revert_import(self, input: types.ImportEntryKey, *, options: CallOptions | None = None) -> types.Import:
        """Undoes an import, within 30 days: what it has made is deleted, and what it has changed gets its values
        back.
        Records that somebody has changed since, or made deals with, stay as they are. It goes on by itself: see
        getImport.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.ImportRefused``.
        """
        result: types.Import = await self._connection.call("crm.customers.revertImport", input, options)
        return result

    async def save_import_mapping(self, input: types.SaveImportMapping, *, options: CallOptions | None = None) -> types.ImportMapping:
        """Saves which columns of a kind of file say what, to be named by importCustomers or importLeadFile. What
        has the name
        already becomes that.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.ImportMappingRefused``.
        """
        result: types.ImportMapping = await self._connection.call("crm.customers.saveImportMapping", input, options)
        return result

    async def search_customers(self, input: types.SearchCustomers, *, options: CallOptions | None = None) -> types.CustomerMatches:
        """Finds customers while somebody types: in names, e-mail addresses, telephone numbers, websites, VAT ids
        and notes.

        For anyone who is signed in.
        """
        result: types.CustomerMatches = await self._connection.call("crm.customers.searchCustomers", input, options)
        return result

    async def set_custom_fields(self, input: types.SetCustomFields, *, options: CallOptions | None = None) -> types.CustomFields:
        """Says which custom fields customers have: all of them, in the order in which they are shown.

        A field that is left out can be set and asked for no more; the values that customers have in it stay. A
        field's type stays as
        long as a customer has a value in it. What is required is asked of new customers, and of changes of that
        field.

        For ``owner``, ``admin``.

        Raises ``types.CustomFieldRefused``.
        """
        result: types.CustomFields = await self._connection.call("crm.customers.setCustomFields", input, options)
        return result

    async def undo_merge(self, input: types.UndoMerge, *, options: CallOptions | None = None) -> types.UndoneMerge:
        """Undoes a merge: the second customer is there again as it was, with what is still where the merge has put
        it. Fields of
        the first that the merge changed go back, unless they were changed again since.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.MergeRefused``.
        """
        result: types.UndoneMerge = await self._connection.call("crm.customers.undoMerge", input, options)
        return result

    async def update_address(self, input: types.UpdateAddress, *, options: CallOptions | None = None) -> types.CustomerAddress:
        """Changes an address. Fields that are left out stay as they are.

        An address that gets another kind is the default one of it only if that kind had none, or if asked for.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.AddressRefused``.
        """
        result: types.CustomerAddress = await self._connection.call("crm.customers.updateAddress", input, options)
        return result

    async def update_contact(self, input: types.UpdateContact, *, options: CallOptions | None = None) -> types.Contact:
        """Changes a contact. Fields that are left out stay as they are.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.ContactRefused``.
        """
        result: types.Contact = await self._connection.call("crm.customers.updateContact", input, options)
        return result

    async def update_customer(self, input: types.UpdateCustomer, *, options: CallOptions | None = None) -> types.CustomerProfile:
        """Changes a customer. Fields that are left out stay as they are.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.CustomerRefused``.
        """
        result: types.CustomerProfile = await self._connection.call("crm.customers.updateCustomer", input, options)
        return result


class AsyncCrmDashboardClient:
    """``crm.dashboard``"""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get_dashboard(self, input: types.GetDashboard | None = None, *, options: CallOptions | None = None) -> types.Dashboard:
        """How the pipeline stands, what was won, what changed last, what is to be done, and who may be lost: as far
        as the
        caller sees it.

        For anyone who is signed in.
        """
        result: types.Dashboard = await self._connection.call("crm.dashboard.getDashboard", input, options)
        return result


class AsyncCrmExtensionsClient:
    """``crm.extensions``"""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add_document_version(self, input: types.AddDocumentVersion, *, options: CallOptions | None = None) -> types.DocumentUpload:
        """Adds a version to a document, and gives a ticket to send its file with. It becomes the current one when
        its bytes have
        come.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.DocumentUpload = await self._connection.call("crm.extensions.addDocumentVersion", input, options)
        return result

    async def add_to_segment(self, input: types.SegmentCustomers, *, options: CallOptions | None = None) -> types.SegmentChanges:
        """Puts customers into a manual segment, and says of each what became of it.

        A customer that the caller may see, but not change, is refused; the others are added all the same.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.SegmentRefused``.
        """
        result: types.SegmentChanges = await self._connection.call("crm.extensions.addToSegment", input, options)
        return result

    async def bulk_update_opportunities(self, input: types.BulkUpdateOpportunities, *, options: CallOptions | None = None) -> types.BulkUpdateResult:
        """Changes up to 500 deals alike: all of them or, if one cannot be changed so, none.

        Tags are added before others are removed. Deals that move go on top of their column, in the order of
        `ids`. It can be
        undone: see undoBulkUpdate.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.OpportunityRefused``.
        """
        result: types.BulkUpdateResult = await self._connection.call("crm.extensions.bulkUpdateOpportunities", input, options)
        return result

    async def close_opportunity(self, input: types.CloseOpportunity, *, options: CallOptions | None = None) -> types.Opportunity:
        """Closes an open deal as won or lost: its probability becomes 100 or 0.

        A deal has to have left the first stage to be won; it may be lost from any stage.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.OpportunityRefused``.
        """
        result: types.Opportunity = await self._connection.call("crm.extensions.closeOpportunity", input, options)
        return result

    async def create_document(self, input: types.CreateDocument, *, options: CallOptions | None = None) -> types.DocumentUpload:
        """Creates a document, and gives a ticket to send its file with: `PUT` the bytes to its URL, within a day.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.DocumentUpload = await self._connection.call("crm.extensions.createDocument", input, options)
        return result

    async def create_opportunity(self, input: types.CreateOpportunity, *, options: CallOptions | None = None) -> types.Opportunity:
        """Creates a deal for a customer profile that the caller may edit.

        It starts in the pipeline's first stage unless another one is named, on top of its column. That is a move
        like any
        other: a new deal cannot be won at once.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.OpportunityRefused``.
        """
        result: types.Opportunity = await self._connection.call("crm.extensions.createOpportunity", input, options)
        return result

    async def create_relationship(self, input: types.CreateRelationship, *, options: CallOptions | None = None) -> types.Relationship:
        """Relates a customer to another one. From the other end it reads as its counterpart: whose parent company
        the customer
        is, is the customer's subsidiary.

        Two customers are related once in each way. No company can own itself, through others neither.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.RelationshipRefused``.
        """
        result: types.Relationship = await self._connection.call("crm.extensions.createRelationship", input, options)
        return result

    async def create_segment(self, input: types.CreateSegment, *, options: CallOptions | None = None) -> types.Segment:
        """Makes a segment.

        An automatic one is filled at once, or, in a workspace with very many customers, by a job right after it.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.SegmentRefused``.
        """
        result: types.Segment = await self._connection.call("crm.extensions.createSegment", input, options)
        return result

    async def delete_document(self, input: types.DeleteDocument, *, options: CallOptions | None = None) -> types.CustomerDocument:
        """Deletes a document. It is gone from everywhere, and can be restored for 30 days.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.DocumentRefused``.
        """
        result: types.CustomerDocument = await self._connection.call("crm.extensions.deleteDocument", input, options)
        return result

    async def delete_opportunity(self, input: types.DeleteOpportunity, *, options: CallOptions | None = None) -> types.Opportunity:
        """Deletes a deal. It is gone from everywhere, and can be restored for 30 days.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.OpportunityRefused``.
        """
        result: types.Opportunity = await self._connection.call("crm.extensions.deleteOpportunity", input, options)
        return result

    async def delete_relationship(self, input: types.DeleteRelationship, *, options: CallOptions | None = None) -> types.Relationship:
        """Ends a relationship, for both customers. It can be restored for 30 days.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.RelationshipRefused``.
        """
        result: types.Relationship = await self._connection.call("crm.extensions.deleteRelationship", input, options)
        return result

    async def delete_segment(self, input: types.DeleteSegment, *, options: CallOptions | None = None) -> None:
        """Deletes a segment; it can be restored for 30 days. Its customers stay.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.SegmentRefused``.
        """
        await self._connection.call("crm.extensions.deleteSegment", input, options)

    async def explain_segment_membership(self, input: types.ExplainSegmentMembership, *, options: CallOptions | None = None) -> types.SegmentExplanation:
        """Why a customer is in a segment, or is not: each condition with its truth and the value that was seen.

        For anyone who is signed in.
        """
        result: types.SegmentExplanation = await self._connection.call("crm.extensions.explainSegmentMembership", input, options)
        return result

    async def export_audit_log(self, input: types.ExportAuditLog | None = None, *, options: CallOptions | None = None) -> types.ExportedFile:
        """The audit log as a file, the oldest entries first. For owners and admins.

        For ``owner``, ``admin``.
        """
        result: types.ExportedFile = await self._connection.call("crm.extensions.exportAuditLog", input, options)
        return result

    async def export_segment(self, input: types.ExportSegment, *, options: CallOptions | None = None) -> types.ExportedFile:
        """A segment's customers that the caller sees, as a file.

        For anyone who is signed in.
        """
        result: types.ExportedFile = await self._connection.call("crm.extensions.exportSegment", input, options)
        return result

    async def find_connection(self, input: types.FindConnection, *, options: CallOptions | None = None) -> types.Connection:
        """The shortest way from one customer to another one through what relates them, over customers whom the
        caller sees.

        For anyone who is signed in.
        """
        result: types.Connection = await self._connection.call("crm.extensions.findConnection", input, options)
        return result

    async def get_audit_log(self, input: types.GetAuditLog | None = None, *, options: CallOptions | None = None) -> types.AuditEntryPage:
        """The audit log by page, filtered, the newest entries first unless asked otherwise. For owners and admins.

        For ``owner``, ``admin``.
        """
        result: types.AuditEntryPage = await self._connection.call("crm.extensions.getAuditLog", input, options)
        return result

    async def get_document(self, input: types.GetDocument, *, options: CallOptions | None = None) -> types.DocumentDetail:
        """One document with its versions, and links to fetch it and to show it that end after a quarter of an hour.

        For anyone who is signed in.
        """
        result: types.DocumentDetail = await self._connection.call("crm.extensions.getDocument", input, options)
        return result

    async def get_opportunity(self, input: types.OpportunityKey, *, options: CallOptions | None = None) -> types.OpportunityDetail:
        """One deal, with its customer, owner, stage and open tasks.

        For anyone who is signed in.
        """
        result: types.OpportunityDetail = await self._connection.call("crm.extensions.getOpportunity", input, options)
        return result

    async def get_opportunity_history(self, input: types.GetOpportunityHistory, *, options: CallOptions | None = None) -> types.OpportunityChangePage:
        """What happened to a deal, the newest first: each field that changed, and for moves the time in the stage
        that it
        left.

        For anyone who is signed in.
        """
        result: types.OpportunityChangePage = await self._connection.call("crm.extensions.getOpportunityHistory", input, options)
        return result

    async def get_pipeline_aggregation(self, input: types.GetPipelineAggregation, *, options: CallOptions | None = None) -> types.PipelineFunnel:
        """The funnel of a pipeline: what became of the deals that reached each stage in a period, lost ones
        included, and
        the win rate of the deals that were closed in it.

        A deal that passes over a stage has reached it. Each deal counts once per stage, in the period in which
        it first
        got so far; what became of it is counted up to now. Days are in UTC.

        For anyone who is signed in.
        """
        result: types.PipelineFunnel = await self._connection.call("crm.extensions.getPipelineAggregation", input, options)
        return result

    async def get_pipeline_stats(self, input: types.PipelineFilter | None = None, *, options: CallOptions | None = None) -> types.PipelineStats:
        """Count, value and weighted value of the deals in each stage of a pipeline, and in total over the open
        ones: of all
        that the caller sees, or of those that a filter leaves.

        Weighted is Σ value × probability ÷ 100. Lost deals never count in the totals.

        For anyone who is signed in.
        """
        result: types.PipelineStats = await self._connection.call("crm.extensions.getPipelineStats", input, options)
        return result

    async def get_referral_chain(self, input: types.GetReferralChain, *, options: CallOptions | None = None) -> types.ReferralChain:
        """Who referred a customer, whom the customer has referred, and so on, with what was won from each and from
        those behind
        them.

        For anyone who is signed in.
        """
        result: types.ReferralChain = await self._connection.call("crm.extensions.getReferralChain", input, options)
        return result

    async def get_relationship_graph(self, input: types.GetRelationshipGraph, *, options: CallOptions | None = None) -> types.RelationshipGraph:
        """Who is related to a customer, who to those, and so on, to a depth of 6 and 5,000 customers at most.

        For anyone who is signed in.
        """
        result: types.RelationshipGraph = await self._connection.call("crm.extensions.getRelationshipGraph", input, options)
        return result

    async def get_relationships(self, input: types.GetRelationships, *, options: CallOptions | None = None) -> types.RelationshipPage:
        """The relationships of a customer to those whom the caller sees, the strongest first, each as it reads from
        the customer's
        end.

        For anyone who is signed in.
        """
        result: types.RelationshipPage = await self._connection.call("crm.extensions.getRelationships", input, options)
        return result

    async def get_revenue_forecast(self, input: types.GetRevenueForecast | None = None, *, options: CallOptions | None = None) -> types.RevenueForecast:
        """Open deals by the period in which they are expected to close, or by owner, team or stage: their value,
        weighted
        value, best case and commitment, beside what was won.

        Best case includes commit, and commit includes closed: both include what was won. Deals whose forecast
        category is
        `omitted` do not count, lost ones neither. Deals that should have been closed before today (in UTC) are
        the period
        `overdue`, deals without a date the period `undated`.

        For anyone who is signed in.
        """
        result: types.RevenueForecast = await self._connection.call("crm.extensions.getRevenueForecast", input, options)
        return result

    async def get_segment(self, input: types.SegmentKey, *, options: CallOptions | None = None) -> types.Segment:
        """One segment, with its rules in words.

        For anyone who is signed in.
        """
        result: types.Segment = await self._connection.call("crm.extensions.getSegment", input, options)
        return result

    async def get_segment_members(self, input: types.GetSegmentMembers, *, options: CallOptions | None = None) -> types.SegmentMemberPage:
        """The customers of a segment that the caller sees, by page.

        For anyone who is signed in.
        """
        result: types.SegmentMemberPage = await self._connection.call("crm.extensions.getSegmentMembers", input, options)
        return result

    async def get_segment_performance(self, input: types.GetSegmentPerformance, *, options: CallOptions | None = None) -> types.SegmentPerformance:
        """A segment's size over time, and the business in a period with the customers that are in it now.

        Conversion is the share of members from whom something was won in the period.

        For anyone who is signed in.
        """
        result: types.SegmentPerformance = await self._connection.call("crm.extensions.getSegmentPerformance", input, options)
        return result

    async def list_documents(self, input: types.ListDocuments | None = None, *, options: CallOptions | None = None) -> types.CustomerDocumentPage:
        """The documents that the caller may see, by page: filtered, sorted, searched.

        For anyone who is signed in.
        """
        result: types.CustomerDocumentPage = await self._connection.call("crm.extensions.listDocuments", input, options)
        return result

    async def list_opportunities(self, input: types.ListOpportunities | None = None, *, options: CallOptions | None = None) -> types.OpportunityPage:
        """The deals that the caller may see, by page: filtered, sorted, searched.

        For anyone who is signed in.
        """
        result: types.OpportunityPage = await self._connection.call("crm.extensions.listOpportunities", input, options)
        return result

    async def list_segments(self, input: types.ListSegments | None = None, *, options: CallOptions | None = None) -> types.SegmentPage:
        """Segments by page, each with how many of its customers the caller sees.

        For anyone who is signed in.
        """
        result: types.SegmentPage = await self._connection.call("crm.extensions.listSegments", input, options)
        return result

    async def log_audit(self, input: types.LogAudit, *, options: CallOptions | None = None) -> types.AuditEntry:
        """Notes in the audit log that something was done to a record which left no change behind: it was viewed,
        printed or
        handed over. What mutations change is noted by itself.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.AuditEntry = await self._connection.call("crm.extensions.logAudit", input, options)
        return result

    async def move_opportunity(self, input: types.MoveOpportunity, *, options: CallOptions | None = None) -> types.Opportunity:
        """Moves a deal to a stage of its pipeline, to a place in the stage's column.

        In another stage the probability becomes the stage's. A won or lost stage closes the deal as
        closeOpportunity
        does, an open one reopens it.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.OpportunityRefused``.
        """
        result: types.Opportunity = await self._connection.call("crm.extensions.moveOpportunity", input, options)
        return result

    async def preview_segment(self, input: types.PreviewSegment, *, options: CallOptions | None = None) -> types.SegmentPreview:
        """Whom rules would choose: their number, and the first 20 by name, of the customers that the caller sees.

        For anyone who is signed in.
        """
        result: types.SegmentPreview = await self._connection.call("crm.extensions.previewSegment", input, options)
        return result

    async def remove_from_segment(self, input: types.SegmentCustomers, *, options: CallOptions | None = None) -> types.SegmentChanges:
        """Takes customers out of a manual segment, and says of each what became of it.

        A customer that the caller may see, but not change, is refused; the others are removed all the same.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.SegmentRefused``.
        """
        result: types.SegmentChanges = await self._connection.call("crm.extensions.removeFromSegment", input, options)
        return result

    async def reopen_opportunity(self, input: types.ReopenOpportunity, *, options: CallOptions | None = None) -> types.Opportunity:
        """Takes a closed deal back to an open stage. That it was closed stays in its history.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.OpportunityRefused``.
        """
        result: types.Opportunity = await self._connection.call("crm.extensions.reopenOpportunity", input, options)
        return result

    async def restore_document(self, input: types.DocumentKey, *, options: CallOptions | None = None) -> types.CustomerDocument:
        """Brings a deleted document back, with all its versions.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.DocumentRefused``.
        """
        result: types.CustomerDocument = await self._connection.call("crm.extensions.restoreDocument", input, options)
        return result

    async def restore_opportunity(self, input: types.OpportunityKey, *, options: CallOptions | None = None) -> types.Opportunity:
        """Brings a deleted deal back, on top of the column that it was in.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.OpportunityRefused``.
        """
        result: types.Opportunity = await self._connection.call("crm.extensions.restoreOpportunity", input, options)
        return result

    async def restore_relationship(self, input: types.RelationshipKey, *, options: CallOptions | None = None) -> types.Relationship:
        """Brings a deleted relationship back, unless the two have been related like this anew, or a company would
        own itself.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.RestoreRefused``.
        """
        result: types.Relationship = await self._connection.call("crm.extensions.restoreRelationship", input, options)
        return result

    async def restore_segment(self, input: types.SegmentKey, *, options: CallOptions | None = None) -> types.Segment:
        """Brings a deleted segment back: a manual one with the customers that it had and that are still there, an
        automatic one
        with those who meet its rules now.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.RestoreRefused``.
        """
        result: types.Segment = await self._connection.call("crm.extensions.restoreSegment", input, options)
        return result

    async def search_documents(self, input: types.SearchDocuments, *, options: CallOptions | None = None) -> types.DocumentMatches:
        """Finds documents by words in their titles, descriptions, tags, file names, and in the text of plain, PDF
        and DOCX
        files.

        For anyone who is signed in.
        """
        result: types.DocumentMatches = await self._connection.call("crm.extensions.searchDocuments", input, options)
        return result

    async def set_opportunity_lead(self, input: types.SetOpportunityLead, *, options: CallOptions | None = None) -> types.Opportunity:
        """Gives a deal another lead.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.OpportunityRefused``.
        """
        result: types.Opportunity = await self._connection.call("crm.extensions.setOpportunityLead", input, options)
        return result

    async def undo_bulk_update(self, input: types.UndoBulkUpdate, *, options: CallOptions | None = None) -> types.UndoneBulkUpdate:
        """Undoes a bulk update, within 30 days: each record gets back what it had, unless somebody has changed that
        since.

        The records are those of bulkUpdateOpportunities, bulkUpdateCustomers or bulkUpdateLeads; what cannot go
        back is
        counted, and stays as it is.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.BulkUndoRefused``.
        """
        result: types.UndoneBulkUpdate = await self._connection.call("crm.extensions.undoBulkUpdate", input, options)
        return result

    async def update_document(self, input: types.UpdateDocument, *, options: CallOptions | None = None) -> types.CustomerDocument:
        """Changes what is known of a document. Fields that are left out stay as they are.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.DocumentRefused``.
        """
        result: types.CustomerDocument = await self._connection.call("crm.extensions.updateDocument", input, options)
        return result

    async def update_opportunity(self, input: types.UpdateOpportunity, *, options: CallOptions | None = None) -> types.Opportunity:
        """Changes a deal. Fields that are left out stay as they are.

        Another stage is a move: the probability becomes the stage's unless one is given with it, and a won or
        lost stage
        closes the deal as closeOpportunity does. A probability that is set by hand stays until the deal moves.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.OpportunityRefused``.
        """
        result: types.Opportunity = await self._connection.call("crm.extensions.updateOpportunity", input, options)
        return result

    async def update_relationship(self, input: types.UpdateRelationship, *, options: CallOptions | None = None) -> types.Relationship:
        """Changes a relationship. Fields that are left out stay as they are; for another type, delete it and create
        a new one.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.RelationshipRefused``.
        """
        result: types.Relationship = await self._connection.call("crm.extensions.updateRelationship", input, options)
        return result

    async def update_segment(self, input: types.UpdateSegment, *, options: CallOptions | None = None) -> types.Segment:
        """Changes a segment. With its rules the members of an automatic one change.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.SegmentRefused``.
        """
        result: types.Segment = await self._connection.call("crm.extensions.updateSegment", input, options)
        return result

    async def verify_audit_log(self, input: types.VerifyAuditLog | None = None, *, options: CallOptions | None = None) -> types.AuditVerification:
        """Whether every entry of the log is what it was, where it was; otherwise the first with which something is
        wrong, and
        what. For owners and admins.

        Each entry has the hash of the one before it, so a change, a gap and a swap show. Who can write the
        database file
        could write the whole log anew: keep the `end` that is answered somewhere else, and give it as `anchor`
        the next time.

        For ``owner``, ``admin``.
        """
        result: types.AuditVerification = await self._connection.call("crm.extensions.verifyAuditLog", input, options)
        return result

    def watch_opportunities(self, input: types.WatchOpportunities | None = None, *, options: CallOptions | None = None) -> AsyncSubscription[types.OpportunityNews]:
        """Tells of each change of a deal that the caller sees, with the deal as they see it. Can be resumed, as
        `system.events`.

        For anyone who is signed in.
        """
        return AsyncSubscription(self._connection, "crm.extensions.watchOpportunities", input, options)


class AsyncCrmForecastClient:
    """``crm.forecast``"""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def compare_snapshots(self, input: types.CompareSnapshots, *, options: CallOptions | None = None) -> types.SnapshotComparison:
        """What became of the open deals between two snapshots, or since one: which are new, came in, grew, shrank,
        moved,
        advanced, slipped, were won, were lost or went away, and what each did to their value.

        Lost and omitted deals do not count, as in the forecast. What a deal counts as by its stage is what the
        stage said when
        each snapshot was taken. The changes of value of all kinds together are the difference of the totals.

        For anyone who is signed in.
        """
        result: types.SnapshotComparison = await self._connection.call("crm.forecast.compareSnapshots", input, options)
        return result

    async def get_quota_attainment(self, input: types.GetQuotaAttainment | None = None, *, options: CallOptions | None = None) -> types.QuotaReport:
        """How far users, teams and the workspace are with their quotas of a period: what they won, by the close
        date, and what
        is open and expected to close in it.

        Reps see themselves, managers and viewers their team, owners and admins everybody.

        For anyone who is signed in.
        """
        result: types.QuotaReport = await self._connection.call("crm.forecast.getQuotaAttainment", input, options)
        return result

    async def get_snapshot(self, input: types.GetSnapshot, *, options: CallOptions | None = None) -> types.SnapshotForecast:
        """The forecast that a snapshot holds, as getRevenueForecast would have answered then; `closedWon` is what
        was won in
        the year up to then.

        For anyone who is signed in.
        """
        result: types.SnapshotForecast = await self._connection.call("crm.forecast.getSnapshot", input, options)
        return result

    async def list_snapshots(self, input: types.ListSnapshots | None = None, *, options: CallOptions | None = None) -> types.ForecastSnapshotPage:
        """Snapshots by page, the latest first, each with the totals of the deals that the caller reads.

        Those of nights are kept for 100 days each, later those of Mondays; those that somebody took stay.

        For anyone who is signed in.
        """
        result: types.ForecastSnapshotPage = await self._connection.call("crm.forecast.listSnapshots", input, options)
        return result

    async def set_quota(self, input: types.SetQuota, *, options: CallOptions | None = None) -> types.Quota:
        """Sets what a user, a team or the workspace is to win in a month, quarter or year, or takes it away.

        Managers set the quotas of their team and its members, owners and admins all.

        For ``owner``, ``admin``, ``manager``.

        Raises ``types.QuotaRefused``.
        """
        result: types.Quota = await self._connection.call("crm.forecast.setQuota", input, options)
        return result

    async def take_snapshot(self, input: types.TakeSnapshot | None = None, *, options: CallOptions | None = None) -> types.ForecastSnapshot:
        """Keeps the forecast as it is now, to be compared with later. The system takes one each night by itself.

        For ``owner``, ``admin``, ``manager``.
        """
        result: types.ForecastSnapshot = await self._connection.call("crm.forecast.takeSnapshot", input, options)
        return result


class AsyncCrmHealthClient:
    """``crm.health``"""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get_health_history(self, input: types.GetHealthHistory, *, options: CallOptions | None = None) -> types.HealthHistory:
        """How a customer's score came to be what it is: a point for each day on which it became another one.

        For anyone who is signed in.
        """
        result: types.HealthHistory = await self._connection.call("crm.health.getHealthHistory", input, options)
        return result

    async def get_health_score(self, input: types.HealthKey, *, options: CallOptions | None = None) -> types.HealthScore:
        """How well the relationship with a customer is at this moment: 0…100, and the parts that it comes from.

        For anyone who is signed in.
        """
        result: types.HealthScore = await self._connection.call("crm.health.getHealthScore", input, options)
        return result

    async def get_health_weights(self, *, options: CallOptions | None = None) -> types.HealthWeights:
        """How the workspace weighs health.

        For anyone who is signed in.
        """
        result: types.HealthWeights = await self._connection.call("crm.health.getHealthWeights", None, options)
        return result

    async def list_at_risk_customers(self, input: types.ListAtRiskCustomers | None = None, *, options: CallOptions | None = None) -> types.AtRiskCustomerPage:
        """The customers whom the workspace may lose, the lowest score first, with what pulls it down and what is at
        stake.

        For anyone who is signed in.
        """
        result: types.AtRiskCustomerPage = await self._connection.call("crm.health.listAtRiskCustomers", input, options)
        return result

    async def list_health_scores(self, input: types.ListHealthScores | None = None, *, options: CallOptions | None = None) -> types.HealthScorePage:
        """The scores of the customers that the caller may see, as they were last judged: each night, and some
        minutes after
        something has changed.

        For anyone who is signed in.
        """
        result: types.HealthScorePage = await self._connection.call("crm.health.listHealthScores", input, options)
        return result

    async def recalculate_health(self, input: types.RecalculateHealth | None = None, *, options: CallOptions | None = None) -> types.HealthRecalculation:
        """Judges customers at once, or puts all of the workspace's in line.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.HealthRecalculation = await self._connection.call("crm.health.recalculateHealth", input, options)
        return result

    async def set_health_weights(self, input: types.SetHealthWeights | None = None, *, options: CallOptions | None = None) -> types.HealthWeights:
        """Sets how the workspace weighs health. Fields that are left out stay as they are. All customers are judged
        anew soon.

        For ``owner``, ``admin``.

        Raises ``types.HealthRefused``.
        """
        result: types.HealthWeights = await self._connection.call("crm.health.setHealthWeights", input, options)
        return result


class AsyncCrmLeadsClient:
    """``crm.leads``"""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def assign_lead(self, input: types.AssignLead, *, options: CallOptions | None = None) -> types.Lead:
        """Makes somebody responsible for a lead. It waits for that no longer.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.LeadRefused``.
        """
        result: types.Lead = await self._connection.call("crm.leads.assignLead", input, options)
        return result

    async def bulk_update_leads(self, input: types.BulkUpdateLeads, *, options: CallOptions | None = None) -> types.BulkUpdatedLeads:
        """Changes up to 500 leads alike: all of them or, if one cannot be changed so, none.

        Tags that are removed go before others are added. It can be undone: see undoBulkUpdate.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.LeadBulkRefused``.
        """
        result: types.BulkUpdatedLeads = await self._connection.call("crm.leads.bulkUpdateLeads", input, options)
        return result

    async def convert_lead(self, input: types.ConvertLead, *, options: CallOptions | None = None) -> types.LeadConversion:
        """Makes a customer of a qualified lead, or gives it to one that is there; makes its person a contact and,
        if asked, a
        deal with it. All of it happens, or nothing. A customer that seems to be there already is refused with
        those that it
        may be: name one of them, or say that it is another one. What was done with the lead stands in the
        customer's timeline
        from then on, and its tasks are for the customer, too.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.LeadRefused``.
        """
        result: types.LeadConversion = await self._connection.call("crm.leads.convertLead", input, options)
        return result

    async def create_lead(self, input: types.CreateLead, *, options: CallOptions | None = None) -> types.Lead:
        """Creates a lead. Where it comes from is kept for attribution.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.Lead = await self._connection.call("crm.leads.createLead", input, options)
        return result

    async def delete_lead(self, input: types.DeleteLead, *, options: CallOptions | None = None) -> types.Lead:
        """Deletes a lead. It is gone from everywhere, and can be restored for 30 days.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.LeadRefused``.
        """
        result: types.Lead = await self._connection.call("crm.leads.deleteLead", input, options)
        return result

    async def disqualify_lead(self, input: types.DisqualifyLead, *, options: CallOptions | None = None) -> types.Lead:
        """Says that nothing comes of a lead, and why. It can be taken up again.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.LeadRefused``.
        """
        result: types.Lead = await self._connection.call("crm.leads.disqualifyLead", input, options)
        return result

    async def get_lead(self, input: types.LeadKey, *, options: CallOptions | None = None) -> types.LeadDetail:
        """One lead, with its owner, what it became, the deals that name it, and what it seems to want.

        For anyone who is signed in.
        """
        result: types.LeadDetail = await self._connection.call("crm.leads.getLead", input, options)
        return result

    async def get_lead_events(self, input: types.GetLeadEvents, *, options: CallOptions | None = None) -> types.LeadEventPage:
        """What happened to a lead, the newest first.

        For anyone who is signed in.
        """
        result: types.LeadEventPage = await self._connection.call("crm.leads.getLeadEvents", input, options)
        return result

    async def get_lead_intents(self, input: types.LeadKey, *, options: CallOptions | None = None) -> types.LeadIntents:
        """What a lead seems to want, from the signals that were recorded: the surest first. Signals fade by half in
        30 days.

        For anyone who is signed in.
        """
        result: types.LeadIntents = await self._connection.call("crm.leads.getLeadIntents", input, options)
        return result

    async def import_lead_file(self, input: types.ImportLeadFile | None = None, *, options: CallOptions | None = None) -> types.Import:
        """Begins to take over leads from a file. It goes on by itself, and is looked after as an import of
        customers is: see
        getImport, listImportRows, cancelImport, exportImportErrors and revertImport in `crm.customers`.

        Each row becomes a lead, changes one, or is left out, and what becomes of it is kept; a bad row stops no
        other
        one. What is not said of the file is guessed and shown in the answer. A new lead without a name is called
        by its
        company or its e-mail address; one that has come further here than there stays where it is. Programs that
        have
        leads at hand send them to importLeads.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.ImportRefused``.
        """
        result: types.Import = await self._connection.call("crm.leads.importLeadFile", input, options)
        return result

    async def import_leads(self, input: types.ImportLeads, *, options: CallOptions | None = None) -> types.ImportLeadsResult:
        """Creates or updates up to 10,000 leads, each known by its external id, so that sending the same ones again
        changes
        nothing. Each has a result, in the order of the input; one that is refused, be it for a value that is too
        long or of
        another type, or for an owner or a campaign that the caller cannot see, stops no other one.

        A file of leads is for importLeadFile.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.ImportLeadsResult = await self._connection.call("crm.leads.importLeads", input, options)
        return result

    async def list_leads(self, input: types.ListLeads | None = None, *, options: CallOptions | None = None) -> types.LeadPage:
        """Leads by page: filtered, sorted, searched.

        For anyone who is signed in.
        """
        result: types.LeadPage = await self._connection.call("crm.leads.listLeads", input, options)
        return result

    async def list_unrouted_leads(self, input: types.ListUnroutedLeads | None = None, *, options: CallOptions | None = None) -> types.LeadPage:
        """Leads that are still open and for which nobody has been made responsible: those that wait longest come
        first.

        For anyone who is signed in.
        """
        result: types.LeadPage = await self._connection.call("crm.leads.listUnroutedLeads", input, options)
        return result

    async def qualify_lead(self, input: types.QualifyLead, *, options: CallOptions | None = None) -> types.Lead:
        """Says that a lead is worth a salesperson's time: it can be converted then.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.LeadRefused``.
        """
        result: types.Lead = await self._connection.call("crm.leads.qualifyLead", input, options)
        return result

    async def record_lead_signal(self, input: types.RecordLeadSignal, *, options: CallOptions | None = None) -> types.LeadIntents:
        """Notes something that says what a lead wants, and gives what its signals come to now.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.LeadIntents = await self._connection.call("crm.leads.recordLeadSignal", input, options)
        return result

    async def restore_lead(self, input: types.LeadKey, *, options: CallOptions | None = None) -> types.Lead:
        """Brings a deleted lead back.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.LeadRefused``.
        """
        result: types.Lead = await self._connection.call("crm.leads.restoreLead", input, options)
        return result

    async def revert_conversion(self, input: types.RevertConversion, *, options: CallOptions | None = None) -> types.RevertedConversion:
        """Takes the conversion of a lead back: it is qualified again, and what was done with it is its own alone.

        The customer, the contact and the deal that convertLead made are deleted, and can be restored for 30
        days; of these, `kept`
        names what stays because somebody has changed or used it since. A customer that was there before stays.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.LeadRefused``.
        """
        result: types.RevertedConversion = await self._connection.call("crm.leads.revertConversion", input, options)
        return result

    async def update_lead(self, input: types.UpdateLead, *, options: CallOptions | None = None) -> types.Lead:
        """Changes a lead. Fields that are left out stay as they are.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.LeadRefused``.
        """
        result: types.Lead = await self._connection.call("crm.leads.updateLead", input, options)
        return result


class AsyncCrmPipelinesClient:
    """``crm.pipelines``"""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def create_pipeline(self, input: types.CreatePipeline, *, options: CallOptions | None = None) -> types.Pipeline:
        """Makes a pipeline with the stages of a template. The first one of a workspace becomes its default.

        For ``owner``, ``admin``.
        """
        result: types.Pipeline = await self._connection.call("crm.pipelines.createPipeline", input, options)
        return result

    async def create_stage(self, input: types.CreateStage, *, options: CallOptions | None = None) -> types.Stage:
        """Adds a stage to a pipeline, by default behind the open ones. The others make room.

        For ``owner``, ``admin``.

        Raises ``types.PipelineRefused``.
        """
        result: types.Stage = await self._connection.call("crm.pipelines.createStage", input, options)
        return result

    async def delete_pipeline(self, input: types.DeletePipeline, *, options: CallOptions | None = None) -> None:
        """Deletes a pipeline and its stages, after moving its deals to another one. It can be restored for 30 days.

        Open deals go to the stage of the same key, or else to the first open one; won and lost ones stay what
        they are.
        The default pipeline can't be deleted.

        For ``owner``, ``admin``.

        Raises ``types.PipelineRefused``.
        """
        await self._connection.call("crm.pipelines.deletePipeline", input, options)

    async def delete_stage(self, input: types.DeleteStage, *, options: CallOptions | None = None) -> None:
        """Deletes a stage, after moving its deals to another one of the same kind in the pipeline. It can be
        restored for 30
        days.

        The won stage, the last open and the last lost one stay: a pipeline needs them. Deals keep in their
        history that
        they were in the stage.

        For ``owner``, ``admin``.

        Raises ``types.PipelineRefused``.
        """
        await self._connection.call("crm.pipelines.deleteStage", input, options)

    async def get_pipeline(self, input: types.PipelineKey, *, options: CallOptions | None = None) -> types.Pipeline:
        """One pipeline with its stages.

        For anyone who is signed in.
        """
        result: types.Pipeline = await self._connection.call("crm.pipelines.getPipeline", input, options)
        return result

    async def get_stage(self, input: types.StageKey, *, options: CallOptions | None = None) -> types.Stage:
        """One stage.

        For anyone who is signed in.
        """
        result: types.Stage = await self._connection.call("crm.pipelines.getStage", input, options)
        return result

    async def list_loss_reasons(self, *, options: CallOptions | None = None) -> types.LossReasons:
        """The reasons for losing a deal that the workspace offers, in its order. As long as it has set none, usual
        ones in its
        language.

        For anyone who is signed in.
        """
        result: types.LossReasons = await self._connection.call("crm.pipelines.listLossReasons", None, options)
        return result

    async def list_pipelines(self, input: types.ListPipelines | None = None, *, options: CallOptions | None = None) -> types.PipelinePage:
        """The pipelines of the workspace by name, each with its stages and how many deals the caller sees open in
        it.

        For anyone who is signed in.
        """
        result: types.PipelinePage = await self._connection.call("crm.pipelines.listPipelines", input, options)
        return result

    async def list_stages(self, input: types.ListStages, *, options: CallOptions | None = None) -> types.StageList:
        """The stages of a pipeline in order.

        For anyone who is signed in.
        """
        result: types.StageList = await self._connection.call("crm.pipelines.listStages", input, options)
        return result

    async def reorder_stages(self, input: types.ReorderStages, *, options: CallOptions | None = None) -> types.StageList:
        """Puts the stages of a pipeline into another order. The order is the pipeline's: its version is another one
        then.

        For ``owner``, ``admin``.

        Raises ``types.PipelineRefused``.
        """
        result: types.StageList = await self._connection.call("crm.pipelines.reorderStages", input, options)
        return result

    async def restore_pipeline(self, input: types.PipelineKey, *, options: CallOptions | None = None) -> types.Pipeline:
        """Brings a deleted pipeline back, with the stages that went with it, and with its deals as they were: those
        that are
        still where the deletion put them.

        For ``owner``, ``admin``.

        Raises ``types.RestoreRefused``.
        """
        result: types.Pipeline = await self._connection.call("crm.pipelines.restorePipeline", input, options)
        return result

    async def restore_stage(self, input: types.StageKey, *, options: CallOptions | None = None) -> types.Stage:
        """Brings a deleted stage back to its place, and its deals as they were: those that are still where the
        deletion put
        them.

        For ``owner``, ``admin``.

        Raises ``types.RestoreRefused``.
        """
        result: types.Stage = await self._connection.call("crm.pipelines.restoreStage", input, options)
        return result

    async def set_loss_reasons(self, input: types.SetLossReasons, *, options: CallOptions | None = None) -> types.LossReasons:
        """Sets the reasons that the workspace offers. Deals that were lost keep the reason that they have.

        For ``owner``, ``admin``.

        Raises ``types.LossReasonsRefused``.
        """
        result: types.LossReasons = await self._connection.call("crm.pipelines.setLossReasons", input, options)
        return result

    async def update_pipeline(self, input: types.UpdatePipeline, *, options: CallOptions | None = None) -> types.Pipeline:
        """Changes what a pipeline is called and asks for. Deals keep their currency.

        Another pipeline can be made the default; the default one can't cease to be it by itself.

        For ``owner``, ``admin``.

        Raises ``types.PipelineRefused``.
        """
        result: types.Pipeline = await self._connection.call("crm.pipelines.updatePipeline", input, options)
        return result

    async def update_stage(self, input: types.UpdateStage, *, options: CallOptions | None = None) -> types.Stage:
        """Changes a stage. Its key stays, and a new probability is for new moves: deals in the stage keep theirs.

        For ``owner``, ``admin``.

        Raises ``types.PipelineRefused``.
        """
        result: types.Stage = await self._connection.call("crm.pipelines.updateStage", input, options)
        return result


class AsyncCrmReportsClient:
    """``crm.reports``"""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def export_report(self, input: types.ExportReport, *, options: CallOptions | None = None) -> types.ExportedFile:
        """Makes a report a file: PDF to read and print, XLSX and CSV to calculate with, in the caller's language.
        It is kept for
        a day; the audit trail tells who took it.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.ExportedFile = await self._connection.call("crm.reports.exportReport", input, options)
        return result

    async def get_activity_report(self, input: types.GetActivityReport, *, options: CallOptions | None = None) -> types.ActivityReport:
        """What was done in a period, beside the period before, and what each owner did, finished, won and lost.

        For anyone who is signed in.
        """
        result: types.ActivityReport = await self._connection.call("crm.reports.getActivityReport", input, options)
        return result

    async def get_campaign_attribution(self, input: types.GetCampaignAttribution, *, options: CallOptions | None = None) -> types.CampaignAttribution:
        """What campaigns get of the deals that were won in a period, by first touch, last touch and evenly.

        A campaign touches a deal when it becomes the campaign of its lead or of the deal itself. Touches after
        the day on
        which the deal was won do not count.

        For anyone who is signed in.
        """
        result: types.CampaignAttribution = await self._connection.call("crm.reports.getCampaignAttribution", input, options)
        return result

    async def get_funnel_report(self, input: types.GetFunnelReport, *, options: CallOptions | None = None) -> types.FunnelReport:
        """The funnel of a pipeline in a period, as getPipelineAggregation has it, beside that of as many days
        before.

        For anyone who is signed in.
        """
        result: types.FunnelReport = await self._connection.call("crm.reports.getFunnelReport", input, options)
        return result

    async def get_leads_by_intent(self, input: types.GetLeadsByIntent | None = None, *, options: CallOptions | None = None) -> types.LeadsByIntent:
        """Leads by what they most surely want, as of now, and what became of them.

        For anyone who is signed in.
        """
        result: types.LeadsByIntent = await self._connection.call("crm.reports.getLeadsByIntent", input, options)
        return result

    async def get_leads_by_score(self, input: types.GetLeadsByScore | None = None, *, options: CallOptions | None = None) -> types.LeadsByScore:
        """Leads by score: how surely their signals say that they want to buy, in percent, as of now. Signals fade.

        For anyone who is signed in.
        """
        result: types.LeadsByScore = await self._connection.call("crm.reports.getLeadsByScore", input, options)
        return result

    async def get_pipeline_report(self, input: types.GetPipelineReport, *, options: CallOptions | None = None) -> types.PipelineReport:
        """A pipeline as it is now, stage by stage and owner by owner, with ages, rotting, overdue and undated
        deals; and what
        was created, won and lost in a period.

        For anyone who is signed in.
        """
        result: types.PipelineReport = await self._connection.call("crm.reports.getPipelineReport", input, options)
        return result

    async def get_routing_effectiveness(self, input: types.GetRoutingEffectiveness, *, options: CallOptions | None = None) -> types.RoutingEffectiveness:
        """How soon leads are given to somebody and answered, and what becomes of them, by owner. A lead is answered
        by the
        first activity with it.

        For anyone who is signed in.
        """
        result: types.RoutingEffectiveness = await self._connection.call("crm.reports.getRoutingEffectiveness", input, options)
        return result

    async def get_velocity_report(self, input: types.GetVelocityReport, *, options: CallOptions | None = None) -> types.VelocityReport:
        """How much is won a day, by currency and owner: open deals × win rate × average won value ÷ average days
        from creation
        to won.

        For anyone who is signed in.
        """
        result: types.VelocityReport = await self._connection.call("crm.reports.getVelocityReport", input, options)
        return result

    async def get_win_loss_report(self, input: types.GetWinLossReport, *, options: CallOptions | None = None) -> types.WinLossReport:
        """Deals that were won and lost, by their close date: why, by whom, and where they came from.

        For anyone who is signed in.
        """
        result: types.WinLossReport = await self._connection.call("crm.reports.getWinLossReport", input, options)
        return result


class AsyncCrmSalesClient:
    """``crm.sales``"""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def accept_quote(self, input: types.AcceptQuote, *, options: CallOptions | None = None) -> types.QuoteDetail:
        """Accepts a quote that was sent: makes its order, and wins its deal if that is asked for. All of it or
        nothing.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.QuoteRefused``.
        """
        result: types.QuoteDetail = await self._connection.call("crm.sales.acceptQuote", input, options)
        return result

    async def create_quote(self, input: types.CreateQuote, *, options: CallOptions | None = None) -> types.QuoteDetail:
        """Creates a quote from a deal that the caller may edit.

        All totals are computed here, exactly, by the rules of EN 16931: each line is rounded to the currency's
        minor unit,
        and the tax of each rate is computed once, on the sum of its lines.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.QuoteDetail = await self._connection.call("crm.sales.createQuote", input, options)
        return result

    async def decline_quote(self, input: types.DeclineQuote, *, options: CallOptions | None = None) -> types.QuoteDetail:
        """Notes that the customer has declined a quote, and why. The deal stays as it is.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.QuoteRefused``.
        """
        result: types.QuoteDetail = await self._connection.call("crm.sales.declineQuote", input, options)
        return result

    async def get_order(self, input: types.OrderKey, *, options: CallOptions | None = None) -> types.OrderDetail:
        """One order, with its lines and taxes.

        For anyone who is signed in.
        """
        result: types.OrderDetail = await self._connection.call("crm.sales.getOrder", input, options)
        return result

    async def get_quote(self, input: types.QuoteKey, *, options: CallOptions | None = None) -> types.QuoteDetail:
        """One quote, with its lines, taxes, and what was sent of it.

        For anyone who is signed in.
        """
        result: types.QuoteDetail = await self._connection.call("crm.sales.getQuote", input, options)
        return result

    async def get_quote_pdf(self, input: types.GetQuotePDF, *, options: CallOptions | None = None) -> types.ExportedFile:
        """A link to the quote as PDF: what was sent of it, or what it would be now, marked as a draft.

        For anyone who is signed in.
        """
        result: types.ExportedFile = await self._connection.call("crm.sales.getQuotePDF", input, options)
        return result

    async def list_orders(self, input: types.ListOrders | None = None, *, options: CallOptions | None = None) -> types.OrderPage:
        """The orders of the deals that the caller may see, by page: filtered, sorted, searched.

        For anyone who is signed in.
        """
        result: types.OrderPage = await self._connection.call("crm.sales.listOrders", input, options)
        return result

    async def list_quotes(self, input: types.ListQuotes | None = None, *, options: CallOptions | None = None) -> types.QuotePage:
        """The quotes of the deals that the caller may see, by page: filtered, sorted, searched.

        For anyone who is signed in.
        """
        result: types.QuotePage = await self._connection.call("crm.sales.listQuotes", input, options)
        return result

    async def reopen_quote(self, input: types.ReopenQuote, *, options: CallOptions | None = None) -> types.QuoteDetail:
        """Takes back that a quote was accepted or declined: it is `sent` again, or `expired` if its last day has
        passed.

        The order that the acceptance made is deleted; its number is not given again. An order that has been
        changed since,
        such as a confirmed one, keeps the quote accepted. A deal that the acceptance won is open again as
        reopenOpportunity
        has it; it stays won if it has been changed since or another order of it stands.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.QuoteRefused``.
        """
        result: types.QuoteDetail = await self._connection.call("crm.sales.reopenQuote", input, options)
        return result

    async def send_quote(self, input: types.SendQuote, *, options: CallOptions | None = None) -> types.QuoteDetail:
        """Sends a draft: makes its PDF and keeps it, and puts the mail in line if it goes by mail.

        A quote without a last day gets one by the workspace's usual time. One that was sent already goes out
        again as it was.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.QuoteRefused``.
        """
        result: types.QuoteDetail = await self._connection.call("crm.sales.sendQuote", input, options)
        return result

    async def update_order_status(self, input: types.UpdateOrderStatus, *, options: CallOptions | None = None) -> types.OrderDetail:
        """Takes an order to its next status: one of its `nextStatuses`.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.OrderRefused``.
        """
        result: types.OrderDetail = await self._connection.call("crm.sales.updateOrderStatus", input, options)
        return result

    async def update_quote(self, input: types.UpdateQuote, *, options: CallOptions | None = None) -> types.QuoteDetail:
        """Changes a quote. Fields that are left out stay as they are.

        One that was sent, declined or has expired becomes a draft again, of its next revision; what was sent is
        kept as it
        was. One that was accepted cannot be changed.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.QuoteRefused``.
        """
        result: types.QuoteDetail = await self._connection.call("crm.sales.updateQuote", input, options)
        return result


class AsyncCrmSettingsClient:
    """``crm.settings``"""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get_document_settings(self, *, options: CallOptions | None = None) -> types.DocumentSettings:
        """What stands on every document that the workspace sends.

        For anyone who is signed in.
        """
        result: types.DocumentSettings = await self._connection.call("crm.settings.getDocumentSettings", None, options)
        return result

    async def set_document_settings(self, input: types.SetDocumentSettings | None = None, *, options: CallOptions | None = None) -> types.DocumentSettings:
        """Changes what stands on documents. Those that were sent stay as they were.

        For ``owner``, ``admin``.

        Raises ``types.DocumentSettingsRefused``.
        """
        result: types.DocumentSettings = await self._connection.call("crm.settings.setDocumentSettings", input, options)
        return result


class AsyncCrmTasksClient:
    """``crm.tasks``"""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def complete_task(self, input: types.CompleteTask, *, options: CallOptions | None = None) -> types.TaskItem:
        """Notes that an open task is done, and what came of it.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.TaskRefused``.
        """
        result: types.TaskItem = await self._connection.call("crm.tasks.completeTask", input, options)
        return result

    async def create_task(self, input: types.CreateTask, *, options: CallOptions | None = None) -> types.TaskItem:
        """Creates a task, for the caller or for somebody to whom they may give work.

        It may be for a deal, a customer, a contact of the customer, or a lead. A task for a deal is for the
        deal's customer,
        too.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.TaskItem = await self._connection.call("crm.tasks.createTask", input, options)
        return result

    async def delete_task(self, input: types.DeleteTask, *, options: CallOptions | None = None) -> None:
        """Deletes a task. It is gone from everywhere, and can be restored for 30 days.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.TaskRefused``.
        """
        await self._connection.call("crm.tasks.deleteTask", input, options)

    async def get_task(self, input: types.TaskKey, *, options: CallOptions | None = None) -> types.TaskItem:
        """One task.

        For anyone who is signed in.
        """
        result: types.TaskItem = await self._connection.call("crm.tasks.getTask", input, options)
        return result

    async def list_tasks(self, input: types.ListTasks | None = None, *, options: CallOptions | None = None) -> types.TaskItemPage:
        """Tasks by page: one's own, the team's or all that one may see; those that are overdue, due today, or
        later; for one
        customer, deal or lead.

        For anyone who is signed in.
        """
        result: types.TaskItemPage = await self._connection.call("crm.tasks.listTasks", input, options)
        return result

    async def reopen_task(self, input: types.ReopenTask, *, options: CallOptions | None = None) -> types.TaskItem:
        """Opens a task again that was done.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.TaskRefused``.
        """
        result: types.TaskItem = await self._connection.call("crm.tasks.reopenTask", input, options)
        return result

    async def restore_task(self, input: types.TaskKey, *, options: CallOptions | None = None) -> types.TaskItem:
        """Brings a deleted task back.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.RestoreRefused``.
        """
        result: types.TaskItem = await self._connection.call("crm.tasks.restoreTask", input, options)
        return result

    async def snooze_task(self, input: types.SnoozeTask, *, options: CallOptions | None = None) -> types.TaskItem:
        """Puts an open task off: until then it is in no list of what is to be done, unless that asks for it. When
        it is due
        stays as it is.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.TaskRefused``.
        """
        result: types.TaskItem = await self._connection.call("crm.tasks.snoozeTask", input, options)
        return result

    async def update_task(self, input: types.UpdateTask, *, options: CallOptions | None = None) -> types.TaskItem:
        """Changes a task. Fields that are left out stay as they are.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.TaskRefused``.
        """
        result: types.TaskItem = await self._connection.call("crm.tasks.updateTask", input, options)
        return result


class AsyncCrmTeamClient:
    """``crm.team``"""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def create_team(self, input: types.CreateTeam, *, options: CallOptions | None = None) -> types.TeamDetail:
        """Makes a team. Its name is unique in the workspace.

        For ``owner``, ``admin``.
        """
        result: types.TeamDetail = await self._connection.call("crm.team.createTeam", input, options)
        return result

    async def deactivate_member(self, input: types.DeactivateMember, *, options: CallOptions | None = None) -> types.DeactivatedMember:
        """Ends a membership: sessions and API keys are useless at once, and nobody signs in as this member any
        more.

        What they own goes to another member, if one is named. They can be made a member again: see
        reactivateMember, or invite
        them.

        For ``owner``, ``admin``.

        Raises ``types.TeamRefused``.
        """
        result: types.DeactivatedMember = await self._connection.call("crm.team.deactivateMember", input, options)
        return result

    async def delete_team(self, input: types.DeleteTeam, *, options: CallOptions | None = None) -> None:
        """Deletes a team; it can be restored for 30 days. Its members go to another one, or are in none.

        For ``owner``, ``admin``.

        Raises ``types.TeamDetailRefused``.
        """
        await self._connection.call("crm.team.deleteTeam", input, options)

    async def invite_member(self, input: types.InviteMember, *, options: CallOptions | None = None) -> types.Invitation:
        """Invites somebody by mail to become a member. The link in the mail is good for seven days, and once; an
        earlier
        invitation to the same address is withdrawn.

        For ``owner``, ``admin``.

        Raises ``types.TeamRefused``.
        """
        result: types.Invitation = await self._connection.call("crm.team.inviteMember", input, options)
        return result

    async def list_invitations(self, *, options: CallOptions | None = None) -> types.InvitationList:
        """The invitations that can still be accepted, the newest first.

        For ``owner``, ``admin``.
        """
        result: types.InvitationList = await self._connection.call("crm.team.listInvitations", None, options)
        return result

    async def list_members(self, input: types.ListMembers | None = None, *, options: CallOptions | None = None) -> types.MemberList:
        """The members of the workspace, by name. Everybody may know them; when they were last here is for owners
        and admins.

        For anyone who is signed in.
        """
        result: types.MemberList = await self._connection.call("crm.team.listMembers", input, options)
        return result

    async def list_teams(self, *, options: CallOptions | None = None) -> types.TeamList:
        """The teams by name, with how many members they have.

        For anyone who is signed in.
        """
        result: types.TeamList = await self._connection.call("crm.team.listTeams", None, options)
        return result

    async def reactivate_member(self, input: types.MemberKey, *, options: CallOptions | None = None) -> types.ReactivatedMember:
        """Makes somebody a member again who was deactivated: they sign in as before. What they owned is theirs
        again if it was
        given away by the deactivation, within the last 30 days, and has not changed hands since. Sessions and
        API keys that
        ended do not come back.

        For ``owner``, ``admin``.

        Raises ``types.TeamRefused``.
        """
        result: types.ReactivatedMember = await self._connection.call("crm.team.reactivateMember", input, options)
        return result

    async def reset_member_two_factor(self, input: types.MemberKey, *, options: CallOptions | None = None) -> None:
        """Takes the second factor away from a member who has lost it and the recovery codes. They are told by mail.

        For ``owner``, ``admin``.

        Raises ``types.TeamRefused``.
        """
        await self._connection.call("crm.team.resetMemberTwoFactor", input, options)

    async def restore_invitation(self, input: types.InvitationKey, *, options: CallOptions | None = None) -> types.Invitation:
        """Takes back that an invitation was withdrawn: the link in its mail is good again, until it runs out.

        For ``owner``, ``admin``.

        Raises ``types.RestoreRefused``.
        """
        result: types.Invitation = await self._connection.call("crm.team.restoreInvitation", input, options)
        return result

    async def restore_team(self, input: types.TeamKey, *, options: CallOptions | None = None) -> types.TeamDetail:
        """Brings a deleted team back, with the members who are still where the deletion put them.

        For ``owner``, ``admin``.

        Raises ``types.RestoreRefused``.
        """
        result: types.TeamDetail = await self._connection.call("crm.team.restoreTeam", input, options)
        return result

    async def revoke_invitation(self, input: types.InvitationKey, *, options: CallOptions | None = None) -> None:
        """Withdraws an invitation that has not been accepted.

        For ``owner``, ``admin``.

        Raises ``types.InvitationRefused``.
        """
        await self._connection.call("crm.team.revokeInvitation", input, options)

    async def set_availability(self, input: types.SetAvailability | None = None, *, options: CallOptions | None = None) -> types.MemberAvailability:
        """Says when a member is away, or that they are available again. Whoever is away is passed over when leads
        are routed.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.TeamRefused``.
        """
        result: types.MemberAvailability = await self._connection.call("crm.team.setAvailability", input, options)
        return result

    async def update_member(self, input: types.UpdateMember, *, options: CallOptions | None = None) -> types.Member:
        """Changes a member's name, role or team. What they may do changes with their next call.

        For ``owner``, ``admin``.

        Raises ``types.TeamRefused``.
        """
        result: types.Member = await self._connection.call("crm.team.updateMember", input, options)
        return result

    async def update_team(self, input: types.UpdateTeam, *, options: CallOptions | None = None) -> types.TeamDetail:
        """Gives a team another name.

        For ``owner``, ``admin``.

        Raises ``types.TeamDetailRefused``.
        """
        result: types.TeamDetail = await self._connection.call("crm.team.updateTeam", input, options)
        return result


class AsyncCrmTimelineClient:
    """``crm.timeline``"""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def export_timeline(self, input: types.ExportTimeline, *, options: CallOptions | None = None) -> types.ExportedFile:
        """The same as a file, the oldest entries first: rows for spreadsheets, or pages of at most 10,000 entries.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.ExportedFile = await self._connection.call("crm.timeline.exportTimeline", input, options)
        return result

    async def get_timeline(self, input: types.GetTimeline, *, options: CallOptions | None = None) -> types.TimelineItemPage:
        """What happened with a customer, by page: activities, deals and their moves, contacts, documents and
        whatever else
        concerns them, filtered and searched, the newest first unless asked otherwise.

        Who sees the customer sees it, without the entries of deals that they do not see.

        For anyone who is signed in.
        """
        result: types.TimelineItemPage = await self._connection.call("crm.timeline.getTimeline", input, options)
        return result


class AsyncCrmViewsClient:
    """``crm.views``"""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def create_view(self, input: types.CreateView, *, options: CallOptions | None = None) -> types.SavedView:
        """Keeps a view of a list.

        For anyone who is signed in.

        Raises ``types.ViewRefused``.
        """
        result: types.SavedView = await self._connection.call("crm.views.createView", input, options)
        return result

    async def delete_view(self, input: types.DeleteView, *, options: CallOptions | None = None) -> None:
        """Deletes a view; it can be restored for 30 days. What it showed stays.

        For anyone who is signed in.

        Raises ``types.ViewRefused``.
        """
        await self._connection.call("crm.views.deleteView", input, options)

    async def list_views(self, input: types.ListViews, *, options: CallOptions | None = None) -> types.SavedViews:
        """The caller's views of a list, and those that others share.

        For anyone who is signed in.
        """
        result: types.SavedViews = await self._connection.call("crm.views.listViews", input, options)
        return result

    async def restore_view(self, input: types.ViewKey, *, options: CallOptions | None = None) -> types.SavedView:
        """Brings a deleted view back, to whom it belonged, unless another view of theirs is called so by now.

        For anyone who is signed in.

        Raises ``types.RestoreRefused``.
        """
        result: types.SavedView = await self._connection.call("crm.views.restoreView", input, options)
        return result

    async def update_view(self, input: types.UpdateView, *, options: CallOptions | None = None) -> types.SavedView:
        """Changes a view: its name, what it shows, whether it is shared. Fields that are left out stay as they are.

        For anyone who is signed in.

        Raises ``types.ViewRefused``.
        """
        result: types.SavedView = await self._connection.call("crm.views.updateView", input, options)
        return result


class AsyncCrmClient:
    """``crm``"""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    @property
    def activities(self) -> AsyncCrmActivitiesClient:
        """``crm.activities``"""
        return AsyncCrmActivitiesClient(self._connection)

    @property
    def customers(self) -> AsyncCrmCustomersClient:
        """``crm.customers``"""
        return AsyncCrmCustomersClient(self._connection)

    @property
    def dashboard(self) -> AsyncCrmDashboardClient:
        """``crm.dashboard``"""
        return AsyncCrmDashboardClient(self._connection)

    @property
    def extensions(self) -> AsyncCrmExtensionsClient:
        """``crm.extensions``"""
        return AsyncCrmExtensionsClient(self._connection)

    @property
    def forecast(self) -> AsyncCrmForecastClient:
        """``crm.forecast``"""
        return AsyncCrmForecastClient(self._connection)

    @property
    def health(self) -> AsyncCrmHealthClient:
        """``crm.health``"""
        return AsyncCrmHealthClient(self._connection)

    @property
    def leads(self) -> AsyncCrmLeadsClient:
        """``crm.leads``"""
        return AsyncCrmLeadsClient(self._connection)

    @property
    def pipelines(self) -> AsyncCrmPipelinesClient:
        """``crm.pipelines``"""
        return AsyncCrmPipelinesClient(self._connection)

    @property
    def reports(self) -> AsyncCrmReportsClient:
        """``crm.reports``"""
        return AsyncCrmReportsClient(self._connection)

    @property
    def sales(self) -> AsyncCrmSalesClient:
        """``crm.sales``"""
        return AsyncCrmSalesClient(self._connection)

    @property
    def settings(self) -> AsyncCrmSettingsClient:
        """``crm.settings``"""
        return AsyncCrmSettingsClient(self._connection)

    @property
    def tasks(self) -> AsyncCrmTasksClient:
        """``crm.tasks``"""
        return AsyncCrmTasksClient(self._connection)

    @property
    def team(self) -> AsyncCrmTeamClient:
        """``crm.team``"""
        return AsyncCrmTeamClient(self._connection)

    @property
    def timeline(self) -> AsyncCrmTimelineClient:
        """``crm.timeline``"""
        return AsyncCrmTimelineClient(self._connection)

    @property
    def views(self) -> AsyncCrmViewsClient:
        """``crm.views``"""
        return AsyncCrmViewsClient(self._connection)


class AsyncFilesClient:
    """``files``"""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def create_upload(self, input: types.CreateUpload, *, options: CallOptions | None = None) -> types.UploadTicket:
        """A ticket to send a file with: the bytes are `PUT` to its URL, within a day, and may come in parts.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.UploadTicket = await self._connection.call("files.createUpload", input, options)
        return result

    async def delete_file(self, input: types.StoredFileKey, *, options: CallOptions | None = None) -> None:
        """Deletes a file that belongs to no record. Links to it end.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        await self._connection.call("files.deleteFile", input, options)

    async def get_download(self, input: types.GetDownload, *, options: CallOptions | None = None) -> types.DownloadTicket:
        """A link with which whoever has it fetches the file, for a quarter of an hour.

        For anyone who is signed in.
        """
        result: types.DownloadTicket = await self._connection.call("files.getDownload", input, options)
        return result

    async def get_file(self, input: types.StoredFileKey, *, options: CallOptions | None = None) -> types.StoredFile:
        """What is known of a file, and whether its bytes have come.

        For anyone who is signed in.
        """
        result: types.StoredFile = await self._connection.call("files.getFile", input, options)
        return result


class AsyncSystemClient:
    """``system``"""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def backup(self, *, options: CallOptions | None = None) -> types.BackupSummary:
        """Makes a backup into the folder of backups, and checks it. One that takes longer than a call may goes on
        by itself.

        For ``owner``.
        """
        result: types.BackupSummary = await self._connection.call("system.backup", None, options)
        return result

    async def cancel_job(self, input: types.JobKey, *, options: CallOptions | None = None) -> types.Job:
        """Stops a job that waits or runs. What it has done already is not undone.

        For ``owner``, ``admin``.

        Raises ``types.JobRefused``.
        """
        result: types.Job = await self._connection.call("system.cancelJob", input, options)
        return result

    async def check_backup(self, input: types.BackupKey, *, options: CallOptions | None = None) -> types.BackupSummary:
        """Opens a backup as a restore would, and says whether its parts are what they were, the database whole and
        the audit chains
        unbroken.

        For ``owner``.
        """
        result: types.BackupSummary = await self._connection.call("system.checkBackup", input, options)
        return result

    def events(self, input: types.EventFilter | None = None, *, options: CallOptions | None = None) -> AsyncSubscription[types.SystemEvent]:
        """What happens in the workspace, as far as the caller may see what it is about.

        Each event has an id. Who subscribes again with the id of the last one misses none and gets none twice,
        for as long as
        events are kept: a week. After that the first event is a `reset`.

        For anyone who is signed in.
        """
        return AsyncSubscription(self._connection, "system.events", input, options)

    async def health(self, *, options: CallOptions | None = None) -> types.SystemHealth:
        """Whether the system is well: the database answers, and how much work waits. For whoever looks after it;
        answers
        everybody, and tells nothing of what is stored.

        For anyone.
        """
        result: types.SystemHealth = await self._connection.call("system.health", None, options)
        return result

    async def list_backups(self, *, options: CallOptions | None = None) -> types.BackupList:
        """The backups that there are, the newest first.

        For ``owner``.
        """
        result: types.BackupList = await self._connection.call("system.listBackups", None, options)
        return result

    async def list_jobs(self, input: types.ListJobs | None = None, *, options: CallOptions | None = None) -> types.JobPage:
        """Work that waits, runs or is over, of the workspace and of the installation itself, the newest first.

        For ``owner``, ``admin``.
        """
        result: types.JobPage = await self._connection.call("system.listJobs", input, options)
        return result

    async def retry_job(self, input: types.JobKey, *, options: CallOptions | None = None) -> types.Job:
        """Puts a job that is dead or was cancelled in line again, with all its attempts; one that waits comes at
        once.

        For ``owner``, ``admin``.

        Raises ``types.JobRefused``.
        """
        result: types.Job = await self._connection.call("system.retryJob", input, options)
        return result

    async def version(self, *, options: CallOptions | None = None) -> types.SystemVersion:
        """Which version of the interface the server speaks.

        For anyone.
        """
        result: types.SystemVersion = await self._connection.call("system.version", None, options)
        return result


class AsyncClient:
    """Rapport CRM 0.1.0, for asyncio.

    Customers, deals and what happens with them.

    ``url`` is the server's JSON-RPC endpoint; ``token`` an API key, or the token of a session; ``timeout`` holds
    in seconds for a call with all its attempts. Calls of the same turn of the event loop share a request; not
    with ``batch=False``. May be used by one event loop. ``http`` stays open when the client is closed.
    """

    def __init__(
        self,
        url: str,
        *,
        token: str | None = None,
        headers: typing.Mapping[str, str] | None = None,
        timeout: float | None = 30.0,
        retry: Retry = Retry(),
        batch: bool = True,
        http: httpx.AsyncClient | None = None,
    ) -> None:
        protocol = Protocol(SCHEMA, url, token, headers or {}, timeout, retry)
        self._connection = AsyncConnection(protocol, http, batch)

    async def __aenter__(self) -> AsyncClient:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Closes its connections."""
        await self._connection.close()

    @property
    def auth(self) -> AsyncAuthClient:
        """``auth``"""
        return AsyncAuthClient(self._connection)

    @property
    def compliance(self) -> AsyncComplianceClient:
        """``compliance``"""
        return AsyncComplianceClient(self._connection)

    @property
    def crm(self) -> AsyncCrmClient:
        """``crm``"""
        return AsyncCrmClient(self._connection)

    @property
    def files(self) -> AsyncFilesClient:
        """``files``"""
        return AsyncFilesClient(self._connection)

    @property
    def system(self) -> AsyncSystemClient:
        """``system``"""
        return AsyncSystemClient(self._connection)
