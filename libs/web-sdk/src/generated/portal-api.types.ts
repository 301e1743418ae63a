// Made by tools/web/write-api-types.mjs from the portal's OpenAPI description: do not edit.
export interface paths {
    "/api/parameters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ParametersController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parameters/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ParametersController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportsController_organisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportsController_people"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AgenciesController_list"];
        put?: never;
        post: operations["AgenciesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AgenciesController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["AgenciesController_update"];
        trace?: never;
    };
    "/api/agencies/{code}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AgenciesController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/{code}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AgenciesController_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/{code}/dissolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AgenciesController_dissolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PeopleController_card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RolesController_list"];
        put?: never;
        post: operations["RolesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RolesController_detail"];
        put?: never;
        post?: never;
        delete: operations["RolesController_remove"];
        options?: never;
        head?: never;
        patch: operations["RolesController_update"];
        trace?: never;
    };
    "/api/permissions/subjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RolesController_known"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/role-grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoleGrantsController_list"];
        put?: never;
        post: operations["RoleGrantsController_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/role-grants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["RoleGrantsController_take"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/permissions/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ExplanationController_explain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SessionController_view"];
        put?: never;
        post: operations["SessionController_signIn"];
        delete: operations["SessionController_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SessionController_proveSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/captcha": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SessionController_captcha"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccountController_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["ProfileController_update"];
        trace?: never;
    };
    "/api/account/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["AccountController_setPreferences"];
        trace?: never;
    };
    "/api/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["AccountController_changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/step-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountController_stepUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccountController_listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["AccountController_endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccountController_listSignIns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["AccountPictureController_set"];
        post?: never;
        delete: operations["AccountPictureController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/recovery-mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProfileController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/recovery-mail/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProfileController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TotpController_begin"];
        delete: operations["TotpController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TotpController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/totp/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TotpController_renewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccountsController_list"];
        put?: never;
        post: operations["AccountsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/total": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccountsController_total"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccountsController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["AccountsController_update"];
        trace?: never;
    };
    "/api/accounts/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountActsController_suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountActsController_reinstate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountActsController_unlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountActsController_signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/reset-second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountActsController_resetSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ActingPostController_choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PostsController_list"];
        put?: never;
        post: operations["PostsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/posts/{post}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PostsController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DelegationsController_list"];
        put?: never;
        post: operations["DelegationsController_name"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/delegations/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DelegationsController_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/{id}/enablement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EnablementController_states"];
        put: operations["EnablementController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/{id}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PluginSettingsController_read"];
        put: operations["PluginSettingsController_change"];
        post?: never;
        delete: operations["PluginSettingsController_reset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditController_verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AuditController_checkpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["JobsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["JobsController_queues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["JobsController_schedules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{queue}/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["JobsController_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{queue}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["JobsController_discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MailController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MailController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MailController_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FilesController_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FilesController_download"];
        put?: never;
        post?: never;
        delete: operations["FilesController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/working-time/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WorkingTimeController_days"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/working-time/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WorkingTimeController_question"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/working-time/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["WorkingTimeController_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/working-time/days/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["WorkingTimeController_setDay"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/working-time/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WorkingTimeController_closures"];
        put?: never;
        post: operations["WorkingTimeController_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/working-time/closures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["WorkingTimeController_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/banners/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BannersController_current"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/banners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BannersController_list"];
        put?: never;
        post: operations["BannersController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/banners/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BannersController_picture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/banners/reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BannersController_reach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/banners/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["BannersController_arrange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/banners/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BannersController_one"];
        put: operations["BannersController_update"];
        post?: never;
        delete: operations["BannersController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DashboardsController_list"];
        put?: never;
        post: operations["DashboardsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboards/tray-seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DashboardsController_traySeen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboards/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DashboardsController_view"];
        put: operations["DashboardsController_save"];
        post?: never;
        delete: operations["DashboardsController_remove"];
        options?: never;
        head?: never;
        patch: operations["DashboardsController_patch"];
        trace?: never;
    };
    "/api/dashboards/{key}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DashboardsController_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboards/{key}/news": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DashboardsController_news"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard-layers/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DashboardLayersController_view"];
        put: operations["DashboardLayersController_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/managed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ManagedApplicationsController_list"];
        put?: never;
        post: operations["ManagedApplicationsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/managed/total": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ManagedApplicationsController_total"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/managed/audience": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ManagedApplicationsController_audience"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/managed/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ManagedApplicationsController_detail"];
        put?: never;
        post?: never;
        delete: operations["ManagedApplicationsController_remove"];
        options?: never;
        head?: never;
        patch: operations["ManagedApplicationsController_update"];
        trace?: never;
    };
    "/api/applications/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CategoriesController_list"];
        put: operations["CategoriesController_order"];
        post: operations["CategoriesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["CategoriesController_remove"];
        options?: never;
        head?: never;
        patch: operations["CategoriesController_rename"];
        trace?: never;
    };
    "/api/applications/categories/{id}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["CategoriesController_orderApplications"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/big-six/{owner}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BigSixController_view"];
        put: operations["BigSixController_set"];
        post?: never;
        delete: operations["BigSixController_clear"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ApplicationsController_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/favourites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ApplicationsController_replace"];
        post: operations["ApplicationsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/favourites/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["ApplicationsController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EventsController_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NotificationsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NotificationsController_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NotificationsController_seen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NotificationSettingsController_view"];
        put: operations["NotificationSettingsController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HealthController_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HealthController_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HealthController_prometheus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HealthController_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help/seed-persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SeedPersonsController_list"];
        put?: never;
        post: operations["SeedPersonsController_name"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help/seed-persons/{code}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["SeedPersonsController_release"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HelpController_ofPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HelpController_search"];
        put?: never;
        post: operations["HelpController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help/statements/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HelpController_statement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help/managed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HelpController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["HelpController_arrange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help/managed/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HelpController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["HelpController_update"];
        post?: never;
        delete: operations["HelpController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PluginsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PluginsController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/{id}/quarantine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["PluginsController_release"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/home/tiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TilesController_stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tile-measurements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TileMeasurementsController_tell"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SearchController_stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SearchController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CalendarSourcesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-sources/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CalendarSourcesController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WaitingController_stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waiting/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WaitingController_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waiting/{plugin}/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WaitingController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waiting/{plugin}/{kind}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["WaitingController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/role-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoleRequestsController_own"];
        put?: never;
        post: operations["RoleRequestsController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/role-requests/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoleRequestsController_askable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/role-requests/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoleRequestsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TokensController_own"];
        put?: never;
        post: operations["TokensController_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/tokens/purposes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TokensController_openPurposes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["TokensController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public-pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicPagesController_state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/boot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PagesController_data"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/resources/{id}/week": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_AvailabilityController_weekOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/free": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_AvailabilityController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_FeedsController_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/resources/{id}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_FeedsController_resource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/bookings/{id}/event.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_FeedsController_event"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_ReviewController_list"];
        put?: never;
        post: operations["booking_ReviewController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/tiles/venues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_VenueChoicesController_venues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_RecordsController_list"];
        put?: never;
        post: operations["booking_BookingsController_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/bookings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_BookingsController_open"];
        put: operations["booking_BookingsController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/bookings/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["booking_BookingsController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/bookings/total": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_RecordsController_total"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/bookings/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_RecordsController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/resources/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_RecordsController_ofResource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/resources/{id}/record/total": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_RecordsController_totalOfResource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/resources/{id}/record/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_RecordsController_exportOfResource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/dispatches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_RecordsController_dispatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/dispatches/total": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_RecordsController_totalOfDispatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/dispatches/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_RecordsController_exportOfDispatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/resources/{id}/drivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["booking_VehicleDriversController_choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/keeper-candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_KeepersController_candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/resources/{id}/keepers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_KeepersController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/resources/{id}/keepers/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["booking_KeepersController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/resources/{id}/keeper-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_KeepersController_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/resources/{id}/keeper-changes/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_KeepersController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/resources/{id}/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_ResourcePicturesController_list"];
        put?: never;
        post: operations["booking_ResourcePicturesController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/resources/{id}/pictures/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["booking_ResourcePicturesController_arrange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/resources/{id}/pictures/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["booking_ResourcePicturesController_remove"];
        options?: never;
        head?: never;
        patch: operations["booking_ResourcePicturesController_describe"];
        trace?: never;
    };
    "/api/plugins/booking/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_ResourcesController_list"];
        put?: never;
        post: operations["booking_ResourcesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_ResourcesController_places"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/resource-agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_ResourcesController_agencyChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/resources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_ResourcesController_open"];
        put: operations["booking_ResourcesController_change"];
        post?: never;
        delete: operations["booking_ResourcesController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_ClosuresController_list"];
        put?: never;
        post: operations["booking_ClosuresController_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/closures/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_ClosuresController_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/closures/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_ClosuresController_resources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/closures/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["booking_ClosuresController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/closures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_ClosuresController_open"];
        put?: never;
        post?: never;
        delete: operations["booking_ClosuresController_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/closures/{id}/hits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_ClosuresController_hits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/closures/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["booking_ClosuresController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/reports/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_ReportsController_use"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/reports/use/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_ReportsController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/bookings/{id}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["booking_CheckInController_checkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["booking_CheckInController_byCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/spot-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_CheckInController_today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/bookings/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["booking_CheckInController_attendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/resources/{id}/displays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_DisplaysController_list"];
        put?: never;
        post: operations["booking_DisplaysController_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/displays/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["booking_DisplaysController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/display": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_DoorController_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/resources/{id}/lobby": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_LobbyController_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/series/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["booking_SeriesController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["booking_SeriesController_book"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["booking_StandingController_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/waiting-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["booking_WaitingListController_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/bookings/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["booking_WaitingListController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/booking/bookings/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["booking_WaitingListController_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/bulletin/notices/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bulletin_CommentsController_list"];
        put?: never;
        post: operations["bulletin_CommentsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/bulletin/comments/{id}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bulletin_CommentsController_replies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/bulletin/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["bulletin_CommentsController_remove"];
        options?: never;
        head?: never;
        patch: operations["bulletin_CommentsController_change"];
        trace?: never;
    };
    "/api/plugins/bulletin/comments/{id}/hide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulletin_CommentsController_hide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/bulletin/comments/{id}/show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulletin_CommentsController_show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/bulletin/notices/followed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bulletin_FollowsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/bulletin/notices/{id}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["bulletin_FollowsController_follow"];
        post?: never;
        delete: operations["bulletin_FollowsController_unfollow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/bulletin/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bulletin_NoticesController_list"];
        put?: never;
        post: operations["bulletin_NoticesController_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/bulletin/notices/total": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bulletin_NoticesController_total"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/bulletin/notices/pinned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bulletin_NoticesController_pinned"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/bulletin/notices/audience-size": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bulletin_NoticesController_audienceSize"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/bulletin/notices/unread-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bulletin_NoticesController_unreadCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/bulletin/notices/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bulletin_NoticesController_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/bulletin/notices/all-read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulletin_NoticesController_markAllRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/bulletin/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bulletin_NoticesController_open"];
        put?: never;
        post?: never;
        delete: operations["bulletin_NoticesController_remove"];
        options?: never;
        head?: never;
        patch: operations["bulletin_NoticesController_change"];
        trace?: never;
    };
    "/api/plugins/bulletin/notices/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulletin_NoticesController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/bulletin/notices/{id}/take-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulletin_NoticesController_takeDown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/bulletin/notices/{id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulletin_NoticesController_copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/bulletin/notices/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulletin_NoticesController_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/bulletin/notices/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bulletin_AttachmentsController_list"];
        put?: never;
        post: operations["bulletin_AttachmentsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/bulletin/notices/{id}/attachments/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["bulletin_AttachmentsController_arrange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/bulletin/notices/{id}/attachments/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["bulletin_AttachmentsController_remove"];
        options?: never;
        head?: never;
        patch: operations["bulletin_AttachmentsController_describe"];
        trace?: never;
    };
    "/api/plugins/bulletin/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bulletin_CategoriesController_usable"];
        put?: never;
        post: operations["bulletin_CategoriesController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/bulletin/categories/owners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bulletin_CategoriesController_ownersOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/bulletin/categories/managed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bulletin_CategoriesController_managed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/bulletin/categories/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["bulletin_CategoriesController_order"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/bulletin/categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["bulletin_CategoriesController_change"];
        trace?: never;
    };
    "/api/plugins/bulletin/notices/posting-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bulletin_ReviewController_postingRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/bulletin/notices/{id}/review-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bulletin_ReviewController_reviewChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/bulletin/notices/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulletin_ReviewController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/bulletin/notices/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["bulletin_MustReadController_acknowledge"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/bulletin/notices/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bulletin_MustReadController_progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/bulletin/notices/{id}/progress/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bulletin_MustReadController_agencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/bulletin/notices/{id}/progress/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bulletin_MustReadController_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/bulletin/notices/{id}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulletin_MustReadController_remind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/bulletin/notices/{id}/progress/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bulletin_MustReadController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/bulletin/documents/{word}/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bulletin_DocumentsController_state"];
        put: operations["bulletin_DocumentsController_put"];
        post?: never;
        delete: operations["bulletin_DocumentsController_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plugins/bulletin/feed/{audience}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bulletin_FeedController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ParameterList: {
            items: components["schemas"]["Parameter"][];
            next: string | null;
        };
        Parameter: {
            key: string;
            /** @enum {string} */
            type: "integer" | "boolean" | "string" | "choice";
            description: {
                "zh-Hant": string;
                en: string;
            };
            unit?: {
                "zh-Hant": string;
                en: string;
            };
            default: string | number | boolean;
            min?: number;
            max?: number;
            maxLength?: number;
            readonly choices?: string[];
            environment?: string;
            value: string | number | boolean;
            /** @enum {string} */
            source: "environment" | "stored" | "default";
            version: number;
            changedBy: string | null;
            changedAt: string | null;
        };
        ParameterChange: {
            value: (string | number | boolean) | null;
            version?: number;
        };
        ImportReport: {
            applied: boolean;
            rows: number;
            created: number;
            updated: number;
            unchanged: number;
            badCount: number;
            endsInLine: number | null;
            bad: {
                line: number;
                /** @enum {string} */
                reason: "file-too-large" | "too-many-rows" | "file-empty" | "file-unreadable" | "spreadsheet" | "utf-16" | "wrong-header" | "looks-like-big5" | "not-utf-8" | "not-big5" | "line-too-long" | "quote-not-closed" | "missing-columns" | "extra-columns" | "empty" | "too-long" | "unstorable" | "not-a-code" | "unknown-kind" | "not-an-integer" | "duplicate-code" | "unknown-parent" | "bad-parent" | "dissolved" | "dissolved-parent" | "cycle" | "unit-without-agency" | "too-deep" | "not-an-account-name" | "duplicate-account" | "unknown-agency" | "not-a-phone" | "not-a-mail-address" | "duplicate-mail" | "mail-in-use";
                details: {
                    [key: string]: string | number;
                };
            }[];
            changes: {
                line: number;
                key: string;
                /** @enum {string} */
                change: "create" | "update";
                columns: string[];
            }[];
        };
        AgencyPage: {
            items: components["schemas"]["Agency"][];
            next: string | null;
        };
        Agency: {
            id: string;
            code: string;
            parentCode: string | null;
            /** @enum {string} */
            kind: "inside" | "outside" | "district" | "school" | "unit";
            name: string;
            shortName: string;
            order: number;
            phone: string;
            /** @enum {string} */
            state: "active" | "dissolved";
            version: number;
            childCount: number;
            accountCount: number;
            path: {
                code: string;
                name: string;
            }[];
        };
        AgencyDetail: {
            id: string;
            code: string;
            parentCode: string | null;
            /** @enum {string} */
            kind: "inside" | "outside" | "district" | "school" | "unit";
            name: string;
            shortName: string;
            order: number;
            phone: string;
            /** @enum {string} */
            state: "active" | "dissolved";
            version: number;
            childCount: number;
            accountCount: number;
            path: {
                code: string;
                name: string;
            }[];
            mergedInto: string | null;
            history: {
                /** @enum {string} */
                change: "created" | "changed" | "moved" | "merged" | "dissolved" | "imported";
                name: string;
                shortName: string;
                /** @enum {string} */
                kind: "inside" | "outside" | "district" | "school" | "unit";
                parent: {
                    code: string;
                    name: string;
                } | null;
                /** @enum {string} */
                state: "active" | "dissolved";
                validFrom: string;
                validTo: string | null;
            }[];
        };
        PersonCard: {
            id: string;
            account: string;
            name: string;
            title: string;
            picture: string | null;
            agency: components["schemas"]["AgencyReference"];
            unit: components["schemas"]["AgencyReference"] | null;
            posts: {
                agency: components["schemas"]["AgencyReference"];
                unit: components["schemas"]["AgencyReference"] | null;
                title: string;
            }[];
            officePhone: string;
            mail: string | null;
            actions: {
                plugin: string;
                id: string;
                label: {
                    "zh-Hant": string;
                    en: string;
                };
                icon: string;
                to: string;
            }[];
        };
        AgencyReference: {
            id: string;
            code: string;
            name: string;
            shortName: string;
        };
        RolePage: {
            items: components["schemas"]["Role"][];
            next: string | null;
        };
        Role: {
            key: string;
            name: {
                "zh-Hant": string;
                en: string;
            };
            plugin: string;
            builtIn: boolean;
            editable: boolean;
            version: number;
            grants: number;
            rules: {
                action: string[];
                subject: string;
                conditions: {
                    [key: string]: unknown;
                } | null;
                inverted: boolean;
                plugin: string;
            }[];
        };
        PermissionSubject: {
            subject: string;
            name: {
                "zh-Hant": string;
                en: string;
            };
            plugin: string;
            actions: string[];
        };
        RoleGrantPage: {
            items: components["schemas"]["RoleGrant"][];
            next: string | null;
        };
        RoleGrant: {
            id: string;
            account: {
                id: string;
                account: string;
                name: string;
            };
            role: {
                key: string;
                name: {
                    "zh-Hant": string;
                    en: string;
                };
            };
            agency: components["schemas"]["AgencyReference"] | null;
            withSubordinates: boolean;
            endsAt: string | null;
            grantedAt: string;
            grantedBy: {
                id: string;
                account: string;
                name: string;
            } | null;
        };
        Explanation: {
            account: {
                id: string;
                account: string;
                name: string;
                state: string;
                agency: components["schemas"]["AgencyReference"] | null;
            };
            action: string;
            subject: string;
            id: string | null;
            plugin: string | null;
            allowed: boolean;
            /** @enum {string} */
            reason: "allowed-by-rule" | "forbidden-by-rule" | "no-rule" | "no-matching-rule" | "record-not-found" | "plugin-off" | "account-not-active";
            /** @enum {string} */
            level: "subject" | "agency" | "record";
            rules: {
                decisive: boolean;
                /** @enum {string} */
                effect: "allows" | "forbids";
                /** @enum {string} */
                matches: "yes" | "no" | "depends";
                action: string[];
                subject: string;
                conditions: {
                    [key: string]: unknown;
                } | null;
                plugin: string;
                role: {
                    key: string;
                    name: {
                        "zh-Hant": string;
                        en: string;
                    };
                };
                grant: {
                    id: string;
                    agency: components["schemas"]["AgencyReference"] | null;
                    withSubordinates: boolean;
                    endsAt: string | null;
                    grantedAt: string;
                    grantedBy: {
                        id: string;
                        account: string;
                        name: string;
                    } | null;
                } | null;
            }[];
        };
        SignIn: {
            account: string;
            password: string;
            captcha?: components["schemas"]["CaptchaAnswer"];
        };
        CaptchaAnswer: {
            /** Format: uuid */
            id: string;
            solution?: {
                counter: number;
                derivedKey: string;
            };
            text?: string;
        };
        Session: {
            account: string;
            accountId: string;
            person: {
                name: string;
                title: string;
                picture: string | null;
            };
            agency: components["schemas"]["AgencyReference"];
            unit: components["schemas"]["AgencyReference"] | null;
            posts: components["schemas"]["PostChoice"][];
            roles: string[];
            permissions: {
                action: string[];
                subject: string[];
                conditions?: {
                    [key: string]: unknown;
                };
                inverted?: boolean;
            }[];
            plugins: string[];
            preferences: components["schemas"]["Preferences"];
            passwordDaysLeft: number | null;
            expiresAt: string;
        };
        PostChoice: {
            id: string | null;
            agency: components["schemas"]["AgencyReference"];
            unit: components["schemas"]["AgencyReference"] | null;
            title: string;
            until: string | null;
            acting: boolean;
        };
        Preferences: {
            /** @enum {string} */
            locale: "zh-Hant" | "en";
            /** @enum {string} */
            theme: "system" | "light" | "dark" | "contrast";
            /** @enum {string} */
            textSize: "small" | "medium" | "large";
            /** @enum {string} */
            calendar: "roc" | "gregory";
        };
        SecondFactor: {
            /** Format: uuid */
            challenge: string;
            code: string;
        };
        Captcha: {
            /** @enum {string} */
            kind: "proof-of-work";
            id: string;
            challenge: {
                parameters: {
                    algorithm: string;
                    nonce: string;
                    salt: string;
                    cost: number;
                    keyLength: number;
                    keyPrefix: string;
                    expiresAt?: number;
                };
                signature?: string;
            };
            expiresAt: string;
        } | {
            /** @enum {string} */
            kind: "picture";
            id: string;
            picture: string;
            expiresAt: string;
        };
        Account: {
            id: string;
            account: string;
            name: string;
            title: string;
            agency: components["schemas"]["AgencyReference"];
            unit: components["schemas"]["AgencyReference"] | null;
            officePhone: string;
            officeExtension: string;
            editable: ("name" | "title" | "officePhone" | "officeExtension")[];
            picture: string | null;
            recoveryMail: string | null;
            pendingRecoveryMail: components["schemas"]["PendingRecoveryMail"] | null;
            state: string;
            appliedAt: string;
            signIns: number;
            lastSignInAt: string | null;
            roles: {
                key: string;
                name: {
                    "zh-Hant": string;
                    en: string;
                };
                agency: string | null;
                withSubordinates: boolean;
                endsAt: string | null;
            }[];
            preferences: components["schemas"]["Preferences"];
            password: {
                changedAt: string | null;
                changedBy: string | null;
                note: string;
                daysLeft: number | null;
                limits: {
                    minLength: number;
                    maxLength: number;
                    specialCharacters: string;
                    history: number;
                };
            };
            totp: {
                on: boolean;
                confirmedAt: string | null;
                recoveryCodesLeft: number;
            };
            version: number;
        };
        PendingRecoveryMail: {
            mail: string;
            expiresAt: string;
            resendAt: string;
            triesLeft: number;
        };
        PreferencesChange: {
            /** @enum {string} */
            locale?: "zh-Hant" | "en";
            /** @enum {string} */
            theme?: "system" | "light" | "dark" | "contrast";
            /** @enum {string} */
            textSize?: "small" | "medium" | "large";
            /** @enum {string} */
            calendar?: "roc" | "gregory";
        };
        OpenSession: {
            id: string;
            method: string;
            address: string;
            agent: string;
            createdAt: string;
            lastSeenAt: string;
            expiresAt: string;
            current: boolean;
        };
        SignInRecordPage: {
            items: components["schemas"]["SignInRecord"][];
            next: string | null;
        };
        SignInRecord: {
            id: string;
            at: string;
            method: string;
            address: string;
            agent: string;
            /** @enum {string} */
            action: "sign-in" | "second-factor" | "step-up" | "sign-out";
            /** @enum {string} */
            result: "succeeded" | "wrong-credentials" | "second-factor-required" | "wrong-code";
        };
        AccountPicture: {
            picture: string;
        };
        OwnAccountChange: {
            version: number;
            name?: string;
            title?: string;
            officePhone?: string;
            officeExtension?: string;
        };
        RecoveryMailChange: {
            /** Format: email */
            mail: string;
            privacyNotice: number;
        };
        RecoveryMailConfirmation: {
            code: string;
        };
        TotpEnrolment: {
            secret: string;
            address: string;
            picture: string;
        };
        RecoveryCodes: {
            recoveryCodes: string[];
        };
        ManagedAccountPage: {
            items: components["schemas"]["ManagedAccount"][];
            next: string | null;
        };
        ManagedAccount: {
            id: string;
            account: string;
            name: string;
            title: string;
            agency: components["schemas"]["AgencyReference"] | null;
            unit: components["schemas"]["AgencyReference"] | null;
            officePhone: string;
            /** @enum {string} */
            state: "applied" | "approved" | "active" | "suspended" | "held" | "rejected";
            lastSignInAt: string | null;
            version: number;
        };
        Total: {
            value: number;
            exact: boolean;
        };
        ManagedAccountDetail: {
            id: string;
            account: string;
            name: string;
            title: string;
            agency: components["schemas"]["AgencyReference"] | null;
            unit: components["schemas"]["AgencyReference"] | null;
            officePhone: string;
            /** @enum {string} */
            state: "applied" | "approved" | "active" | "suspended" | "held" | "rejected";
            lastSignInAt: string | null;
            version: number;
            recoveryMail: string | null;
            stateReason: string;
            createdAt: string;
            signIns: number;
            passwordSet: boolean;
            secondFactor: boolean;
            sessions: number;
            lockedUntil: string | null;
            roles: {
                key: string;
                name: {
                    "zh-Hant": string;
                    en: string;
                };
                agency: {
                    code: string;
                    name: string;
                } | null;
                withSubordinates: boolean;
                endsAt: string | null;
            }[];
        };
        ActingPost: {
            /** Format: uuid */
            post: string | null;
        };
        ConcurrentPosts: {
            items: components["schemas"]["ConcurrentPost"][];
        };
        ConcurrentPost: {
            id: string;
            agency: components["schemas"]["AgencyReference"];
            unit: components["schemas"]["AgencyReference"] | null;
            title: string;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string | null;
            /** @enum {string} */
            state: "coming" | "current" | "ended";
            version: number;
            mayEnd: boolean;
        };
        ConcurrentPostInput: {
            agency: string;
            title?: string;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @default null
             */
            until: string | null;
        };
        DelegationPage: {
            items: components["schemas"]["Delegation"][];
            next: string | null;
        };
        Delegation: {
            id: string;
            principal: {
                id: string;
                name: string;
                title: string;
                agency: components["schemas"]["AgencyReference"];
            };
            deputy: {
                id: string;
                name: string;
                title: string;
                agency: components["schemas"]["AgencyReference"];
            };
            functions: "review"[];
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            remark: string;
            /** @enum {string} */
            state: "coming" | "current" | "ended" | "revoked";
            deputyAway: boolean;
            version: number;
        };
        DelegationInput: {
            /** Format: uuid */
            deputy: string;
            functions: "review"[];
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            remark?: string;
        };
        EnablementStates: {
            items: {
                agency: components["schemas"]["AgencyReference"];
                parentId: string | null;
                enabled: boolean | null;
                effective: boolean;
                locked: boolean;
                lockedAbove: boolean;
                mayChange: boolean;
                reason: string;
                at: string | null;
            }[];
            next: string | null;
        };
        EnablementChange: {
            agency: string;
            enabled: boolean | null;
            /** @default false */
            dryRun: boolean;
            /** @default false */
            locked: boolean;
            reason?: string;
        };
        EnablementResult: {
            plugin: string;
            agency: components["schemas"]["AgencyReference"];
            enabled: boolean | null;
            effective: boolean;
            locked: boolean;
            dryRun: boolean;
            impact: components["schemas"]["EnablementImpact"];
            at: string;
        };
        EnablementImpact: {
            agencies: number;
            accounts: number;
            dashboards: number;
            jobs: string[];
            mails: number;
            requiredBy: {
                id: string;
                name: {
                    "zh-Hant": string;
                    en: string;
                };
            }[];
            openBrowsers: number;
        };
        PluginSettings: {
            plugin: string;
            name: {
                "zh-Hant": string;
                en: string;
            };
            /** @enum {string} */
            level: "platform" | "agency";
            agency: {
                id: string;
                code: string;
                name: string;
                shortName: string;
            } | null;
            schema: {
                [key: string]: unknown;
            };
            settings: {
                name: string;
                value: (string | number | boolean) | null;
                /** @enum {string} */
                origin: "default" | "government" | "above" | "here";
                inherited: (string | number | boolean) | null;
                inheritedFrom: string | null;
                lockedBy: string | null;
                locked: boolean;
            }[];
            version: number;
            mayLock: boolean;
            changedBy: string | null;
            changedAt: string | null;
        };
        PluginSettingsInput: {
            values: {
                [key: string]: unknown;
            };
            /** @default [] */
            locked: string[];
            version?: number;
        };
        AuditPage: {
            items: components["schemas"]["AuditLine"][];
            next: string | null;
        };
        AuditLine: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            actorId: string | null;
            actorName: string;
            onBehalfOf: {
                id: string;
                name: string;
            } | null;
            /** Format: uuid */
            agencyId: string | null;
            agencyName: string | null;
            plugin: string;
            action: string;
            subject: string;
            subjectId: string;
            address: string;
            erased: boolean;
            link: number | null;
        };
        AuditVerification: {
            entries: number;
            links: number;
            checkpoints: number;
            erased: number;
            ok: boolean;
            lastCheckpoint: {
                no: number;
                /** Format: date-time */
                at: string;
                keyId: string;
            } | null;
            findings: {
                /** @enum {string} */
                kind: "unlinked" | "changed" | "erased-unrecorded" | "missing" | "reordered" | "cut" | "rehashed" | "bad-signature";
                no?: number | null;
                upTo?: number;
                lastNo?: number;
                entryId?: string | null;
                at?: string;
                /** @enum {string} */
                source?: "table" | "file" | "head";
            }[];
        };
        AuditCheckpoint: {
            checkpoint: {
                no: number;
                hash: string;
                /** Format: date-time */
                at: string;
                keyId: string;
            } | null;
        };
        AuditEntry: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            actorId: string | null;
            actorName: string;
            onBehalfOf: {
                id: string;
                name: string;
            } | null;
            /** Format: uuid */
            agencyId: string | null;
            agencyName: string | null;
            plugin: string;
            action: string;
            subject: string;
            subjectId: string;
            address: string;
            erased: boolean;
            link: number | null;
            before: unknown;
            after: unknown;
            via: string | null;
            digest: string;
        };
        JobPage: {
            items: components["schemas"]["Job"][];
            next: string | null;
        };
        Job: {
            id: string;
            /** @enum {string} */
            queue: "portal" | "slow";
            name: string;
            plugin: string;
            /** @enum {string} */
            state: "failed" | "delayed" | "waiting" | "active" | "completed";
            payload: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            agencyId: string | null;
            attempts: number;
            /** @enum {string|null} */
            held: "plugin-off" | "unknown-handler" | null;
            error: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            startedAt: string | null;
            /** Format: date-time */
            finishedAt: string | null;
        };
        QueuesSummary: {
            items: components["schemas"]["QueueSummary"][];
            outbox: {
                waiting: number;
                /** Format: date-time */
                oldestDueAt: string | null;
            };
        };
        QueueSummary: {
            /** @enum {string} */
            name: "portal" | "slow";
            /** @enum {string} */
            engine: "postgresql" | "redis";
            failed: number;
            delayed: number;
            waiting: number;
            active: number;
            completed: number;
        };
        ScheduleList: {
            items: components["schemas"]["Schedule"][];
        };
        Schedule: {
            name: string;
            plugin: string;
            every: string;
            description: {
                "zh-Hant": string;
                en: string;
            } | null;
            /** Format: date-time */
            nextAt: string | null;
            /** Format: date-time */
            lastStartedAt: string | null;
            /** Format: date-time */
            lastFinishedAt: string | null;
            lastError: string;
            runs: number;
            failures: number;
        };
        MailPage: {
            items: components["schemas"]["MailLine"][];
            next: string | null;
        };
        MailLine: {
            /** Format: uuid */
            id: string;
            plugin: string;
            recipient: string;
            subject: string;
            /** @enum {string} */
            state: "pending" | "sending" | "sent" | "failed" | "held" | "dropped";
            attempt: number;
            lastError: string;
            /** Format: uuid */
            agencyId: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            nextAt: string | null;
            /** Format: date-time */
            sentAt: string | null;
        };
        Mail: {
            /** Format: uuid */
            id: string;
            plugin: string;
            recipient: string;
            subject: string;
            /** @enum {string} */
            state: "pending" | "sending" | "sent" | "failed" | "held" | "dropped";
            attempt: number;
            lastError: string;
            /** Format: uuid */
            agencyId: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            nextAt: string | null;
            /** Format: date-time */
            sentAt: string | null;
            messageId: string;
            body: string;
            attachments: components["schemas"]["MailAttachment"][];
            /** @enum {string|null} */
            carrier: "smtp" | "local" | null;
            raw: string | null;
        };
        MailAttachment: {
            name: string;
            mediaType: string;
            content: string;
        };
        StoredFile: {
            id: string;
            name: string;
            mediaType: string;
            bytes: number;
            width: number | null;
            height: number | null;
        };
        OfficeDays: {
            items: components["schemas"]["OfficeDay"][];
            next: string | null;
        };
        OfficeDay: {
            date: string;
            /** @enum {string} */
            kind: "working" | "weekend" | "holiday" | "make-up" | "closure";
            working: boolean;
            /** @enum {string} */
            part?: "morning" | "afternoon";
            remark: string;
        };
        WorkingDayAnswer: {
            day: components["schemas"]["OfficeDay"];
            result?: string;
            workingDays?: number;
        };
        OfficeCalendarImport: {
            dryRun: boolean;
            imported: number;
            changed: number;
            years: string[];
            bad: {
                line: number;
                reason: string;
            }[];
        };
        OfficeDayChange: {
            working: boolean;
            remark?: string;
        };
        Closures: {
            items: components["schemas"]["Closure"][];
            next: string | null;
        };
        Closure: {
            id: string;
            date: string;
            /** @enum {string} */
            part: "day" | "morning" | "afternoon";
            agency: {
                code: string;
                name: string;
            } | null;
            reason: string;
            declaredAt: string;
        };
        ClosureInput: {
            /** Format: date */
            date: string;
            /**
             * @default day
             * @enum {string}
             */
            part: "day" | "morning" | "afternoon";
            /** @default null */
            agency: string | null;
            reason: string;
        };
        ShownBanners: {
            seconds: number;
            items: components["schemas"]["ShownBanner"][];
        };
        ShownBanner: {
            id: string;
            picture: components["schemas"]["BannerPicture"];
            alt: {
                "zh-Hant": string;
                en: string;
            };
            link: string | null;
        };
        BannerPicture: {
            id: string;
            width: number;
            height: number;
            widths: number[];
        };
        ManagedBanners: {
            items: components["schemas"]["ManagedBanner"][];
            next: string | null;
        };
        ManagedBanner: {
            id: string;
            picture: components["schemas"]["BannerPicture"];
            alt: {
                "zh-Hant": string;
                en: string;
            };
            link: string | null;
            from: string;
            to: string | null;
            audience: {
                /** @enum {string} */
                kind: "government" | "agency-and-subordinates" | "agency";
                agency: {
                    code: string;
                    name: string;
                } | null;
            };
            /** @enum {string} */
            state: "on" | "off";
            /** @enum {string} */
            phase: "current" | "scheduled" | "ended" | "off";
            version: number;
            changedAt: string;
        };
        BannerReach: {
            people: number;
            agencies: number;
        };
        /** @description Every banner there is, in the new order. */
        BannerOrder: {
            ids: string[];
        };
        NewBanner: {
            /** Format: uuid */
            picture: string;
            alt: {
                "zh-Hant": string;
                en: string;
            };
            link: string | null;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string | null;
            audience: {
                /** @enum {string} */
                kind: "government";
            } | {
                /** @enum {string} */
                kind: "agency-and-subordinates";
                agency: string;
            } | {
                /** @enum {string} */
                kind: "agency";
                agency: string;
            };
            /** @enum {string} */
            state: "on" | "off";
        };
        ChangedBanner: {
            /** Format: uuid */
            picture: string;
            alt: {
                "zh-Hant": string;
                en: string;
            };
            link: string | null;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string | null;
            audience: {
                /** @enum {string} */
                kind: "government";
            } | {
                /** @enum {string} */
                kind: "agency-and-subordinates";
                agency: string;
            } | {
                /** @enum {string} */
                kind: "agency";
                agency: string;
            };
            /** @enum {string} */
            state: "on" | "off";
            version: number;
        };
        DashboardList: {
            items: components["schemas"]["DashboardSummary"][];
            /** @enum {string|null} */
            next: null;
            current: string;
            most: number;
        };
        DashboardSummary: {
            key: string;
            name: string;
            /** @enum {string} */
            mode: "classic" | "custom";
            version: number;
        };
        DashboardView: {
            key: string;
            name: string;
            /** @enum {string} */
            mode: "classic" | "custom";
            version: number;
            lower: {
                platform: number;
                agency: number;
            };
            layers: {
                platform: components["schemas"]["LayerDifference"];
                agency: components["schemas"]["LayerDifference"];
                account: components["schemas"]["LayerDifference"];
            };
            layout: components["schemas"]["ResolvedLayout"];
            tiles: components["schemas"]["OfferedTile"][];
            news: components["schemas"]["LayerNews"][];
            before: number | null;
        };
        LayerDifference: {
            /** @default [] */
            added: components["schemas"]["Placement"][];
            /** @default [] */
            removed: string[];
            /** @default [] */
            restored: string[];
            /** @default {} */
            moved: {
                [key: string]: {
                    x: number;
                    y: number;
                    w: number;
                    h: number;
                };
            };
            /** @default {} */
            settings: {
                [key: string]: {
                    [key: string]: string | number | boolean;
                };
            };
            /** @default {} */
            locks: {
                [key: string]: ("presence" | "place" | "size" | "settings")[];
            };
        };
        Placement: {
            id: string;
            plugin: string;
            tile: string;
            rect: {
                x: number;
                y: number;
                w: number;
                h: number;
            };
            /** @default {} */
            settings: {
                [key: string]: string | number | boolean;
            };
            /** @default [] */
            locks: ("presence" | "place" | "size" | "settings")[];
        };
        ResolvedLayout: {
            shown: components["schemas"]["PlacedTile"][];
            removed: components["schemas"]["PlacedTile"][];
        };
        PlacedTile: {
            id: string;
            plugin: string;
            tile: string;
            rect: {
                x: number;
                y: number;
                w: number;
                h: number;
            };
            /** @default {} */
            settings: {
                [key: string]: string | number | boolean;
            };
            /** @default [] */
            locks: ("presence" | "place" | "size" | "settings")[];
            /** @enum {string} */
            layer: "platform" | "agency" | "account";
        };
        OfferedTile: {
            name: {
                "zh-Hant": string;
                en: string;
            };
            icon: string;
            size: {
                default: (number)[];
                min: (number)[];
                max: (number)[];
            };
            settings?: {
                [key: string]: unknown;
            };
            plugin: string;
            tile: string;
            from: {
                "zh-Hant": string;
                en: string;
            };
            isNew: boolean;
        };
        LayerNews: {
            placement: string;
            plugin: string;
            tile: string;
            /** @enum {string} */
            layer: "platform" | "agency";
            /** @enum {string} */
            change: "added" | "removed" | "moved" | "settings" | "locks";
        };
        DashboardLayer: {
            /** @enum {string} */
            kind: "platform" | "agency";
            agency: {
                code: string;
                name: string;
            } | null;
            version: number;
            difference: components["schemas"]["LayerDifference"];
            below: components["schemas"]["ResolvedLayout"];
            layout: components["schemas"]["ResolvedLayout"];
            tiles: components["schemas"]["OfferedTile"][];
            dashboards: number;
            changedAt: string | null;
            changedBy: string | null;
        };
        ManagedApplications: {
            items: components["schemas"]["ManagedApplication"][];
            next: string | null;
        };
        ManagedApplication: {
            id: string;
            name: {
                "zh-Hant": string;
                en: string;
            };
            description: {
                "zh-Hant": string;
                en: string;
            };
            icon: string;
            category: string;
            /** @enum {string} */
            kind: "link" | "single-sign-on" | "jump";
            address: string;
            /** @enum {string} */
            opens: "same" | "new";
            audience: {
                /** @enum {string} */
                kind: "everyone" | "agency-and-subordinates" | "agency" | "agency-and-listed";
                agency: {
                    code: string;
                    name: string;
                } | null;
                listed: {
                    code: string;
                    name: string;
                }[];
            };
            role: string | null;
            /** @enum {string} */
            state: "draft" | "shown" | "hidden";
            version: number;
            changedAt: string;
        };
        ApplicationAudienceCount: {
            people: number;
        };
        ApplicationCategories: {
            items: components["schemas"]["ApplicationCategory"][];
            next: string | null;
        };
        ApplicationCategory: {
            id: string;
            name: {
                "zh-Hant": string;
                en: string;
            };
            applications: number;
            version: number;
        };
        BigSix: {
            owner: {
                code: string;
                name: string;
            } | null;
            ids: string[] | null;
            government: string[];
            version: number;
            candidates: components["schemas"]["Application"][];
        };
        Application: {
            id: string;
            name: {
                "zh-Hant": string;
                en: string;
            };
            description: {
                "zh-Hant": string;
                en: string;
            };
            icon: string;
            category: string | null;
            /** @enum {string} */
            kind: "link" | "single-sign-on" | "jump";
            address: string;
            /** @enum {string} */
            opens: "same" | "new";
        };
        ApplicationDirectory: {
            categories: {
                id: string;
                name: {
                    "zh-Hant": string;
                    en: string;
                };
            }[];
            items: components["schemas"]["Application"][];
            bigSix: string[];
            favourites: components["schemas"]["FavouriteApplications"];
        };
        FavouriteApplications: {
            ids: string[];
            version: number;
            most: number;
        };
        NotificationPage: {
            items: components["schemas"]["Notification"][];
            next: string | null;
            kinds: {
                [key: string]: components["schemas"]["NotificationKind"];
            };
        };
        Notification: {
            id: string;
            kind: string;
            values: {
                [key: string]: string | number | {
                    "zh-Hant": string;
                    en: string;
                };
            };
            link: string;
            at: string;
            seen: boolean;
        };
        NotificationKind: {
            name: {
                "zh-Hant": string;
                en: string;
            };
            text: {
                "zh-Hant": string;
                en: string;
            };
            icon: string;
        };
        NotificationCount: {
            value: number;
            exact: boolean;
        };
        NotificationsSeen: {
            ids: string[];
        } | {
            /** Format: date-time */
            until: string;
        };
        NotificationSettings: {
            /** @enum {string} */
            rhythm: "at-once" | "hourly" | "daily";
            dailyAt: string;
            quiet: {
                from: string;
                to: string;
            } | null;
            mail: string | null;
            version: number;
            kinds: {
                kind: string;
                source: {
                    id: string;
                    name: {
                        "zh-Hant": string;
                        en: string;
                    };
                };
                name: {
                    "zh-Hant": string;
                    en: string;
                };
                channels: {
                    [key: string]: {
                        on: boolean;
                        fixed: boolean;
                    };
                };
            }[];
        };
        NotificationSettingsChange: {
            /** @enum {string} */
            rhythm: "at-once" | "hourly" | "daily";
            dailyAt: string;
            quiet: {
                from: string;
                to: string;
            } | null;
            /** @default [] */
            choices: {
                kind: string;
                /** @enum {string} */
                channel: "portal" | "mail";
                on: boolean;
            }[];
            version?: number;
        };
        HealthState: {
            /** @enum {string} */
            status: "up" | "down";
        };
        HealthReport: {
            version: string;
            node: string;
            startedAt: string;
            memoryBytes: number;
            openBrowsers: number;
            database: {
                up: boolean;
                version: string;
                bytes: number;
                connections: number;
                milliseconds: number;
            };
            outbox: {
                waiting: number;
                oldestSeconds: number | null;
            };
            mail: {
                waiting: number;
                failed: number;
                held: number;
            };
            disk: {
                freeBytes: number;
                totalBytes: number;
            };
            plugins: {
                id: string;
                name: {
                    "zh-Hant": string;
                    en: string;
                };
                state: string;
                reason: string;
                faults: number;
            }[];
            routes: {
                route: string;
                requests: number;
                errors: number;
                p95Milliseconds: number;
            }[];
        };
        SeedPersons: {
            agency: {
                code: string;
                name: string;
            };
            most: number;
            items: {
                id: string;
                name: string;
                title: string;
                unit: string;
                phone: string;
                account: string;
            }[];
        };
        NewSeedPerson: {
            agency: string;
            /** Format: uuid */
            person: string;
        };
        PageHelp: {
            guides: components["schemas"]["HelpEntry"][];
            questions: components["schemas"]["HelpEntry"][];
            agency: string;
            seedPersons: components["schemas"]["HelpPerson"][];
            hotline: string;
        };
        HelpEntry: {
            id: string;
            /** @enum {string} */
            kind: "guide" | "question" | "statement";
            category: string;
            page: string | null;
            question: {
                "zh-Hant": string;
                en: string;
            };
            answer: {
                "zh-Hant": string;
                en: string;
            };
        };
        HelpPerson: {
            id: string;
            name: string;
            title: string;
            unit: string;
            phone: string;
        };
        HelpEntries: {
            items: components["schemas"]["HelpEntry"][];
            next: string | null;
            categories: {
                key: string;
                name: {
                    "zh-Hant": string;
                    en: string;
                };
            }[];
        };
        ManagedHelpList: {
            items: components["schemas"]["ManagedHelp"][];
            next: string | null;
            categories: {
                key: string;
                name: {
                    "zh-Hant": string;
                    en: string;
                };
            }[];
        };
        ManagedHelp: {
            id: string;
            /** @enum {string} */
            kind: "guide" | "question" | "statement";
            category: string;
            page: string | null;
            question: {
                "zh-Hant": string;
                en: string;
            };
            answer: {
                "zh-Hant": string;
                en: string;
            };
            /** @enum {string} */
            state: "on" | "off";
            origin: string | null;
            reworded: boolean;
            version: number;
        };
        HelpOrder: {
            ids: string[];
        };
        NewHelp: {
            /** @enum {string} */
            kind: "guide" | "question";
            category: string;
            page: string | null;
            question: {
                "zh-Hant": string;
                en: string;
            };
            answer: {
                "zh-Hant": string;
                en: string;
            };
            /** @enum {string} */
            state: "on" | "off";
        };
        ChangedHelp: {
            /** @enum {string} */
            kind: "guide" | "question" | "statement";
            category: string;
            page: string | null;
            question: {
                "zh-Hant": string;
                en: string;
            };
            answer: {
                "zh-Hant": string;
                en: string;
            };
            /** @enum {string} */
            state: "on" | "off";
            version: number;
        };
        PluginList: {
            items: components["schemas"]["Plugin"][];
            next: string | null;
        };
        Plugin: {
            id: string;
            version: string;
            name: {
                "zh-Hant": string;
                en: string;
            };
            description: {
                "zh-Hant": string;
                en: string;
            };
            icon: string;
            publisher: string;
            /** @enum {string} */
            state: "ready" | "quarantined";
            enabled: boolean;
            stateReason?: string;
            stateNumber?: string | null;
            faultCount?: number;
            enabledAgencies?: number;
            agencies?: number;
            usesLastWeek?: number;
        };
        PluginDetail: {
            id: string;
            version: string;
            name: {
                "zh-Hant": string;
                en: string;
            };
            description: {
                "zh-Hant": string;
                en: string;
            };
            icon: string;
            publisher: string;
            /** @enum {string} */
            state: "ready" | "quarantined";
            enabled: boolean;
            stateReason?: string;
            stateNumber?: string | null;
            faultCount?: number;
            enabledAgencies?: number;
            agencies?: number;
            usesLastWeek?: number;
            manifest: {
                [key: string]: unknown;
            } | null;
            faults: {
                at: string;
                message: string;
            }[];
            tiles: {
                id: string;
                name: {
                    "zh-Hant": string;
                    en: string;
                };
                budgetMilliseconds: number;
                budgetKilobytes: number;
                loads: number;
                sourceMilliseconds: number | null;
                contentMilliseconds: number | null;
                bytes: number | null;
                longTaskMilliseconds: number | null;
            }[];
        };
        PluginRelease: {
            restarting: boolean;
        };
        Problem: {
            type: string;
            title: string;
            titles?: {
                "zh-Hant": string;
                en: string;
            };
            status: number;
            number: string;
            detail?: string;
            errors?: {
                path: string;
                message: string;
                code?: string;
            }[];
        } & {
            [key: string]: unknown;
        };
        SearchKind: {
            kind: string;
            name: {
                "zh-Hant": string;
                en: string;
            };
            icon: string;
            page: string | null;
        };
        SearchHit: {
            id: string;
            title: string | {
                "zh-Hant": string;
                en: string;
            };
            note: string | {
                "zh-Hant": string;
                en: string;
            };
            icon: string;
            to: string;
            /** @enum {string} */
            opens?: "new";
            at?: string;
        };
        SearchPage: {
            items: components["schemas"]["SearchHit"][];
            next: string | null;
        };
        CalendarSources: {
            items: components["schemas"]["CalendarSource"][];
            next: string | null;
        };
        CalendarSource: {
            source: string;
            plugin: string;
            name: {
                "zh-Hant": string;
                en: string;
            };
            icon: string;
        };
        CalendarEvent: {
            id: string;
            title: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            allDay?: boolean;
            place?: string;
            /** @enum {string} */
            state: "confirmed" | "tentative" | "cancelled";
            link: string;
            /** Format: date-time */
            updatedAt: string;
        };
        WaitingQueue: {
            kind: string;
            name: {
                "zh-Hant": string;
                en: string;
            };
            icon: string;
            /** @default [] */
            verdicts: {
                key: string;
                name: {
                    "zh-Hant": string;
                    en: string;
                };
                done: {
                    "zh-Hant": string;
                    en: string;
                };
                /**
                 * @default neutral
                 * @enum {string}
                 */
                tone: "positive" | "negative" | "neutral";
                /**
                 * @default optional
                 * @enum {string}
                 */
                note: "none" | "optional" | "required";
                /** @default false */
                confirm: boolean;
            }[];
            /** @default true */
            batch: boolean;
            /** @default false */
            personal: boolean;
            permission: (string)[];
            plugin: string;
            principal: {
                id: string;
                name: string;
                agency: string;
            } | null;
        };
        ReviewItem: {
            id: string;
            version: number;
            number: string | null;
            title: string | {
                "zh-Hant": string;
                en: string;
            };
            from: {
                name: string;
                agency: string;
            } | null;
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            due: string | null;
            /** @enum {string} */
            urgency: "normal" | "soon" | "late";
            notice: (string | {
                "zh-Hant": string;
                en: string;
            }) | null;
            facts: {
                label: string | {
                    "zh-Hant": string;
                    en: string;
                };
                value: (string | {
                    "zh-Hant": string;
                    en: string;
                }) | {
                    /** Format: date */
                    date: string;
                } | {
                    /** Format: date-time */
                    moment: string;
                };
            }[];
            link: string | null;
        };
        WaitingCount: components["schemas"]["Total"];
        ReviewPage: {
            items: components["schemas"]["ReviewItem"][];
            next: string | null;
        };
        DecisionResults: {
            results: components["schemas"]["DecisionResult"][];
        };
        DecisionResult: {
            id: string;
            /** @enum {string} */
            outcome: "decided";
        } | {
            id: string;
            /** @enum {string} */
            outcome: "taken";
            by: string;
            /** Format: date-time */
            at: string;
            verdict: string | null;
        } | {
            id: string;
            /** @enum {string} */
            outcome: "refused";
            reason: string;
            message: string | {
                "zh-Hant": string;
                en: string;
            };
        };
        RoleRequestPage: {
            items: components["schemas"]["RoleRequest"][];
            next: string | null;
        };
        RoleRequest: {
            id: string;
            number: string;
            /** @enum {string} */
            act: "add" | "drop";
            role: {
                key: string;
                name: {
                    "zh-Hant": string;
                    en: string;
                };
            };
            agency: string;
            reason: string;
            /** Format: date */
            until: string | null;
            /** @enum {string} */
            state: "waiting" | "approved" | "refused" | "withdrawn";
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: string | null;
            note: string;
            version: number;
        };
        AskableRoles: {
            items: components["schemas"]["AskableRole"][];
        };
        AskableRole: {
            key: string;
            name: {
                "zh-Hant": string;
                en: string;
            };
            plugin: {
                "zh-Hant": string;
                en: string;
            } | null;
            held: boolean;
            waiting: string | null;
        };
        RoleRequests: {
            items: components["schemas"]["RoleRequest"][];
        };
        PersonalTokens: {
            items: components["schemas"]["PersonalToken"][];
            next: string | null;
        };
        PersonalToken: {
            id: string;
            plugin: string;
            pluginName: {
                "zh-Hant": string;
                en: string;
            } | null;
            purpose: string;
            name: {
                "zh-Hant": string;
                en: string;
            } | null;
            /** @enum {string|null} */
            kind: "link" | "bearer" | null;
            label: string;
            createdAt: string;
            lastUsedOn: string | null;
            expiresAt: string;
            /** @enum {string} */
            state: "active" | "expired" | "idle";
        };
        TokenPurposes: {
            items: components["schemas"]["TokenPurpose"][];
        };
        TokenPurpose: {
            plugin: string;
            pluginName: {
                "zh-Hant": string;
                en: string;
            };
            purpose: string;
            name: {
                "zh-Hant": string;
                en: string;
            };
            description: {
                "zh-Hant": string;
                en: string;
            };
            /** @enum {string} */
            kind: "link" | "bearer";
            longestDays: number;
            forAgency: boolean;
        };
        NewPersonalToken: {
            plugin: string;
            purpose: string;
            label: string;
            days?: number;
        };
        MadePersonalToken: {
            token: components["schemas"]["PersonalToken"];
            secret: string;
        };
        PublicPageState: {
            /** @enum {string} */
            state: "ready" | "paused" | "missing";
            build: string;
        };
        Boot: {
            session: components["schemas"]["Session"];
            government: {
                "zh-Hant": string;
                en: string;
            };
            timeZone: string;
            plugins: components["schemas"]["BootPlugin"][];
            disabled: {
                id: string;
                name: {
                    "zh-Hant": string;
                    en: string;
                };
                icon: string;
            }[];
            layout: components["schemas"]["PlacedTile"][];
            dashboard: {
                key: string;
                name: string;
                /** @enum {string} */
                mode: "classic" | "custom";
                version: number;
                news: number;
                newTiles: number;
            };
            dashboards: components["schemas"]["DashboardSummary"][];
            banners: components["schemas"]["ShownBanners"];
            version: string;
            build: string;
            support: string;
        };
        BootPlugin: {
            id: string;
            version: string;
            name: {
                "zh-Hant": string;
                en: string;
            };
            icon: string;
            entry: string | null;
            pages: {
                path: string;
                module: string;
                title: {
                    "zh-Hant": string;
                    en: string;
                };
            }[];
            tiles: {
                id: string;
                name: {
                    "zh-Hant": string;
                    en: string;
                };
                icon: string;
                module: string;
                size: {
                    default: (number)[];
                    min: (number)[];
                    max: (number)[];
                };
                settings?: {
                    [key: string]: unknown;
                };
                permission?: (string)[];
                /** Format: starts_with */
                page?: string;
                refresh?: number;
                budget: {
                    kilobytes: number;
                    milliseconds: number;
                };
                timeout?: number;
                cache?: {
                    /** @enum {string} */
                    per: "caller" | "agency" | "keys";
                    seconds: number;
                };
            }[];
            navigation: {
                plugin: string;
                to: string;
                label: {
                    "zh-Hant": string;
                    en: string;
                };
                icon: string;
                /** @enum {string} */
                group: "home" | "my-applications" | "applications" | "self-audit" | "communication" | "online-requests" | "console";
                order: number;
            }[];
        };
        ResourceWeek: {
            resourceId: string;
            zone: string;
            opens: string;
            closes: string;
            slotMinutes: number;
            days: {
                date: string;
                holiday: boolean;
                remark: string;
                /** @enum {string|null} */
                closed: "not-open" | "reserved" | "too-far" | "past" | null;
                blocks: {
                    id: string;
                    start: string;
                    end: string;
                    /** @enum {string} */
                    state: "taken" | "waiting" | "mine" | "closed";
                    title: string;
                    unit: string;
                    /** @enum {string|null} */
                    own: "awaiting-superior" | "waiting" | "approved" | "offered" | null;
                }[];
            }[];
            now: string;
        };
        FreeResourcePage: {
            items: components["schemas"]["FreeResource"][];
            next: string | null;
        };
        FreeResource: {
            id: string;
            /** @enum {string} */
            kind: "venue" | "vehicle" | "driver";
            agency: {
                id: string;
                name: string;
            };
            site: string;
            name: string;
            floor: string | null;
            capacity: number | null;
            online: boolean;
            /** @enum {string|null} */
            vehicleType: "motorcycle" | "sedan" | "van" | "light-truck" | "truck" | "minibus" | "bus" | null;
            make: string | null;
            modelYear: number | null;
            displacement: number | null;
            vehicleNumber: string | null;
            passengerLimit: number | null;
            /** @enum {string|null} */
            licence: "motorcycle" | "small" | "small-professional" | "truck" | "bus" | "trailer" | null;
            public: boolean;
            pictures: number;
            kept: boolean;
            keeperMissing?: boolean;
            drivers: {
                id: string;
                name: string;
            }[];
        };
        BookingReviewPage: {
            items: components["schemas"]["BookingReviewLine"][];
            next: string | null;
            total: components["schemas"]["Total"];
            keeps: boolean;
        };
        BookingReviewLine: {
            id: string;
            number: string;
            /** @enum {string} */
            kind: "venue" | "vehicle";
            resource: {
                id: string;
                name: string;
                site: string;
                agency: string;
            };
            time: {
                date: string;
                from: string;
                toDate?: string;
                to: string;
                startsAt: string;
                endsAt: string;
            };
            zone: string;
            applicant: {
                id: string;
                name: string;
                agency: string;
                unit: string;
            };
            purpose: string;
            people: number;
            host: string;
            destination: string;
            /** @enum {string|null} */
            driving: "driver" | "self" | "named" | null;
            driver: {
                id: string | null;
                name: string;
            } | null;
            /** @enum {string} */
            state: "awaiting-superior" | "waiting" | "approved" | "rejected" | "cancelled" | "queued" | "offered" | "lapsed" | "no-show";
            note: string;
            seriesId: string | null;
            createdAt: string;
            version: number;
            phone: string;
            extension: string;
            since: string;
            /** @enum {string} */
            urgency: "normal" | "soon" | "late";
            queued: number;
            decidable: boolean;
            reviewed: {
                by: string;
                at: string;
            } | null;
        };
        BookingReviewInput: {
            /** @enum {string} */
            verdict: "approve" | "reject";
            note?: string;
            items: {
                /** Format: uuid */
                id: string;
                version: number;
            }[];
        };
        VenueChoices: {
            items: {
                value: string;
                label: string;
            }[];
        };
        BookingInput: {
            /** Format: uuid */
            resourceId: string;
            /** Format: date */
            date: string;
            from: string;
            to: string;
            /** Format: date */
            toDate?: string;
            /** Format: uuid */
            applicantId?: string;
            phone: string;
            extension?: string;
            purpose: string;
            people: number;
            host?: string;
            destination?: string;
            /**
             * @default null
             * @enum {string|null}
             */
            driving: "driver" | "self" | "named" | null;
            /**
             * Format: uuid
             * @default null
             */
            driverId: string | null;
            driverName?: string;
            /**
             * Format: uuid
             * @default null
             */
            superiorId: string | null;
            /** @default [] */
            invited: string[];
        };
        BookingDetail: {
            id: string;
            number: string;
            /** @enum {string} */
            kind: "venue" | "vehicle";
            resource: {
                id: string;
                name: string;
                site: string;
                agency: string;
            };
            time: {
                date: string;
                from: string;
                toDate?: string;
                to: string;
                startsAt: string;
                endsAt: string;
            };
            zone: string;
            applicant: {
                id: string;
                name: string;
                agency: string;
                unit: string;
            };
            purpose: string;
            people: number;
            host: string;
            destination: string;
            /** @enum {string|null} */
            driving: "driver" | "self" | "named" | null;
            driver: {
                id: string | null;
                name: string;
            } | null;
            /** @enum {string} */
            state: "awaiting-superior" | "waiting" | "approved" | "rejected" | "cancelled" | "queued" | "offered" | "lapsed" | "no-show";
            note: string;
            seriesId: string | null;
            createdAt: string;
            version: number;
            phone: string;
            extension: string;
            bookedBy: string;
            superior: {
                id: string;
                name: string;
                at: string | null;
                note: string;
            } | null;
            review: {
                by: string;
                at: string;
                note: string;
            } | null;
            ended: {
                by: string;
                at: string;
                note: string;
            } | null;
            holdUntil: string | null;
            checkedInAt: string | null;
            /** @enum {string|null} */
            attendance: "seen" | "not-seen" | null;
            invited: {
                id: string;
                name: string;
            }[];
            seriesLeft: number;
            may: {
                change: boolean;
                cancel: boolean;
                review: boolean;
                approveFirst: boolean;
                accept: boolean;
                checkIn: boolean;
                spotCheck: boolean;
            };
        };
        BookingChange: {
            /** Format: date */
            date: string;
            from: string;
            to: string;
            /** Format: date */
            toDate?: string;
            phone: string;
            extension?: string;
            purpose: string;
            people: number;
            host?: string;
            destination?: string;
            /**
             * @default null
             * @enum {string|null}
             */
            driving: "driver" | "self" | "named" | null;
            /**
             * Format: uuid
             * @default null
             */
            driverId: string | null;
            driverName?: string;
            /**
             * Format: uuid
             * @default null
             */
            superiorId: string | null;
            /** @default [] */
            invited: string[];
            version: number;
        };
        BookingCancel: {
            version?: number;
            reason?: string;
            /**
             * @default this
             * @enum {string}
             */
            series: "this" | "following" | "all";
        };
        BookingPage: {
            items: components["schemas"]["BookingItem"][];
            next: string | null;
        };
        BookingItem: {
            id: string;
            number: string;
            /** @enum {string} */
            kind: "venue" | "vehicle";
            resource: {
                id: string;
                name: string;
                site: string;
                agency: string;
            };
            time: {
                date: string;
                from: string;
                toDate?: string;
                to: string;
                startsAt: string;
                endsAt: string;
            };
            zone: string;
            applicant: {
                id: string;
                name: string;
                agency: string;
                unit: string;
            };
            purpose: string;
            people: number;
            host: string;
            destination: string;
            /** @enum {string|null} */
            driving: "driver" | "self" | "named" | null;
            driver: {
                id: string | null;
                name: string;
            } | null;
            /** @enum {string} */
            state: "awaiting-superior" | "waiting" | "approved" | "rejected" | "cancelled" | "queued" | "offered" | "lapsed" | "no-show";
            note: string;
            seriesId: string | null;
            createdAt: string;
            version: number;
        };
        VehicleDriversInput: {
            drivers: string[];
            version?: number;
        };
        ResourceDetail: {
            id: string;
            /** @enum {string} */
            kind: "venue" | "vehicle" | "driver";
            agency: {
                id: string;
                name: string;
            };
            site: string;
            name: string;
            floor: string | null;
            capacity: number | null;
            online: boolean;
            /** @enum {string|null} */
            vehicleType: "motorcycle" | "sedan" | "van" | "light-truck" | "truck" | "minibus" | "bus" | null;
            make: string | null;
            modelYear: number | null;
            displacement: number | null;
            vehicleNumber: string | null;
            passengerLimit: number | null;
            /** @enum {string|null} */
            licence: "motorcycle" | "small" | "small-professional" | "truck" | "bus" | "trailer" | null;
            public: boolean;
            pictures: number;
            kept: boolean;
            keeperMissing?: boolean;
            window: {
                zone: string;
                opens: string;
                closes: string;
                /** @enum {string} */
                openOn: "working-days" | "every-day";
                slotMinutes: number;
                bufferBefore: number;
                bufferAfter: number;
                leadMinutes: number;
                horizonDays: number;
                longestMinutes: number | null;
                reservedWeekday: number | null;
            };
            phone: string;
            description: string;
            rules: string;
            note: string | null;
            /** @enum {string} */
            whoMayBook: "government" | "agency" | "listed";
            listed: {
                id: string;
                name: string;
            }[];
            superiorFirst: boolean;
            checkIn: boolean;
            checkInGrace: number;
            /** @enum {string|null} */
            linkFor: "invited" | "all" | null;
            meetingLink: string | null;
            keepers: components["schemas"]["ResourceKeeper"][];
            partners: {
                id: string;
                name: string;
                /** @enum {string|null} */
                licence: "motorcycle" | "small" | "small-professional" | "truck" | "bus" | "trailer" | null;
            }[];
            images: {
                src: string;
                alt: string;
                width: number;
                height: number;
                id: string;
            }[];
            version: number;
            may: {
                book: boolean;
                update: boolean;
                delete: boolean;
                manageKeepers: boolean;
                close: boolean;
                display: boolean;
                report: boolean;
            };
        };
        ResourceKeeper: {
            place: number;
            id: string;
            name: string;
            agency: string;
            phone: string;
            since: string;
            inOffice: boolean;
        };
        KeeperCandidates: {
            items: {
                id: string;
                name: string;
                title: string;
                agency: string;
            }[];
        };
        ResourceKeepers: {
            version: number;
            items: components["schemas"]["ResourceKeeper"][];
        };
        KeeperInput: {
            /** Format: uuid */
            accountId: string | null;
            reason: string;
            version?: number;
        };
        KeeperChangePage: {
            items: components["schemas"]["KeeperChange"][];
            next: string | null;
        };
        KeeperChange: {
            id: string;
            place: number;
            before: string | null;
            after: string | null;
            reason: string;
            at: string;
            by: string;
        };
        ResourcePictures: {
            version: number;
            pictures: {
                id: string;
                name: string;
                mediaType: string;
                bytes: number;
                width: number | null;
                height: number | null;
                alt: string;
            }[];
        };
        NewResourcePicture: {
            /** Format: uuid */
            file: string;
            alt?: string;
            version?: number;
        };
        ResourcePictureOrder: {
            files: string[];
            version?: number;
        };
        ResourcePictureWords: {
            alt: string;
            version?: number;
        };
        ResourcePage: {
            items: components["schemas"]["ResourceItem"][];
            next: string | null;
        };
        ResourceItem: {
            id: string;
            /** @enum {string} */
            kind: "venue" | "vehicle" | "driver";
            agency: {
                id: string;
                name: string;
            };
            site: string;
            name: string;
            floor: string | null;
            capacity: number | null;
            online: boolean;
            /** @enum {string|null} */
            vehicleType: "motorcycle" | "sedan" | "van" | "light-truck" | "truck" | "minibus" | "bus" | null;
            make: string | null;
            modelYear: number | null;
            displacement: number | null;
            vehicleNumber: string | null;
            passengerLimit: number | null;
            /** @enum {string|null} */
            licence: "motorcycle" | "small" | "small-professional" | "truck" | "bus" | "trailer" | null;
            public: boolean;
            pictures: number;
            kept: boolean;
            keeperMissing?: boolean;
        };
        ResourceSites: {
            items: {
                site: string;
                resources: number;
            }[];
            agencies: {
                id: string;
                name: string;
                resources: number;
            }[];
        };
        ResourceAgencies: {
            items: {
                id: string;
                code: string;
                name: string;
                shortName: string;
            }[];
        };
        NewResource: {
            /** @enum {string} */
            kind: "venue";
            /** Format: uuid */
            agencyId: string;
            site: string;
            public: boolean;
            /** @enum {string} */
            whoMayBook: "government" | "agency" | "listed";
            /** @default [] */
            listed: string[];
            note?: string;
            opens: string;
            closes: string;
            zone?: string;
            /**
             * @default working-days
             * @enum {string}
             */
            openOn: "working-days" | "every-day";
            /** @default 60 */
            slotMinutes: number;
            /** @default 0 */
            bufferBefore: number;
            /** @default 0 */
            bufferAfter: number;
            /** @default 0 */
            leadMinutes: number;
            /** @default 90 */
            horizonDays: number;
            /** @default null */
            longestMinutes: number | null;
            /** @default null */
            reservedWeekday: number | null;
            description?: string;
            rules?: string;
            name: string;
            floor?: string;
            capacity: number;
            phone?: string;
            /** @default false */
            online: boolean;
            meetingLink?: string;
            /**
             * @default invited
             * @enum {string}
             */
            linkFor: "invited" | "all";
            /** @default false */
            superiorFirst: boolean;
            /** @default false */
            checkIn: boolean;
            /** @default 15 */
            checkInGrace: number;
            keepers: (string | (string | null))[];
        } | {
            /** @enum {string} */
            kind: "vehicle";
            /** Format: uuid */
            agencyId: string;
            site: string;
            public: boolean;
            /** @enum {string} */
            whoMayBook: "government" | "agency" | "listed";
            /** @default [] */
            listed: string[];
            note?: string;
            opens: string;
            closes: string;
            zone?: string;
            /**
             * @default working-days
             * @enum {string}
             */
            openOn: "working-days" | "every-day";
            /** @default 60 */
            slotMinutes: number;
            /** @default 0 */
            bufferBefore: number;
            /** @default 0 */
            bufferAfter: number;
            /** @default 0 */
            leadMinutes: number;
            /** @default 90 */
            horizonDays: number;
            /** @default null */
            longestMinutes: number | null;
            /** @default null */
            reservedWeekday: number | null;
            description?: string;
            rules?: string;
            name: string;
            phone?: string;
            /** @enum {string} */
            vehicleType: "motorcycle" | "sedan" | "van" | "light-truck" | "truck" | "minibus" | "bus";
            make: string;
            modelYear: number;
            displacement: number;
            vehicleNumber: string;
            passengerLimit: number;
            keepers: (string | (string | null))[];
        } | {
            /** @enum {string} */
            kind: "driver";
            /** Format: uuid */
            agencyId: string;
            site: string;
            public: boolean;
            /** @enum {string} */
            whoMayBook: "government" | "agency" | "listed";
            /** @default [] */
            listed: string[];
            note?: string;
            name: string;
            /** @enum {string} */
            licence: "motorcycle" | "small" | "small-professional" | "truck" | "bus" | "trailer";
            phone: string;
            keepers: (string | (string | null))[];
        };
        ResourceChange: {
            /** @enum {string} */
            kind: "venue";
            /** Format: uuid */
            agencyId: string;
            site: string;
            public: boolean;
            /** @enum {string} */
            whoMayBook: "government" | "agency" | "listed";
            /** @default [] */
            listed: string[];
            note?: string;
            opens: string;
            closes: string;
            zone?: string;
            /**
             * @default working-days
             * @enum {string}
             */
            openOn: "working-days" | "every-day";
            /** @default 60 */
            slotMinutes: number;
            /** @default 0 */
            bufferBefore: number;
            /** @default 0 */
            bufferAfter: number;
            /** @default 0 */
            leadMinutes: number;
            /** @default 90 */
            horizonDays: number;
            /** @default null */
            longestMinutes: number | null;
            /** @default null */
            reservedWeekday: number | null;
            description?: string;
            rules?: string;
            name: string;
            floor?: string;
            capacity: number;
            phone?: string;
            /** @default false */
            online: boolean;
            meetingLink?: string;
            /**
             * @default invited
             * @enum {string}
             */
            linkFor: "invited" | "all";
            /** @default false */
            superiorFirst: boolean;
            /** @default false */
            checkIn: boolean;
            /** @default 15 */
            checkInGrace: number;
            version: number;
        } | {
            /** @enum {string} */
            kind: "vehicle";
            /** Format: uuid */
            agencyId: string;
            site: string;
            public: boolean;
            /** @enum {string} */
            whoMayBook: "government" | "agency" | "listed";
            /** @default [] */
            listed: string[];
            note?: string;
            opens: string;
            closes: string;
            zone?: string;
            /**
             * @default working-days
             * @enum {string}
             */
            openOn: "working-days" | "every-day";
            /** @default 60 */
            slotMinutes: number;
            /** @default 0 */
            bufferBefore: number;
            /** @default 0 */
            bufferAfter: number;
            /** @default 0 */
            leadMinutes: number;
            /** @default 90 */
            horizonDays: number;
            /** @default null */
            longestMinutes: number | null;
            /** @default null */
            reservedWeekday: number | null;
            description?: string;
            rules?: string;
            name: string;
            phone?: string;
            /** @enum {string} */
            vehicleType: "motorcycle" | "sedan" | "van" | "light-truck" | "truck" | "minibus" | "bus";
            make: string;
            modelYear: number;
            displacement: number;
            vehicleNumber: string;
            passengerLimit: number;
            version: number;
        } | {
            /** @enum {string} */
            kind: "driver";
            /** Format: uuid */
            agencyId: string;
            site: string;
            public: boolean;
            /** @enum {string} */
            whoMayBook: "government" | "agency" | "listed";
            /** @default [] */
            listed: string[];
            note?: string;
            name: string;
            /** @enum {string} */
            licence: "motorcycle" | "small" | "small-professional" | "truck" | "bus" | "trailer";
            phone: string;
            version: number;
        };
        BookingClosurePage: {
            items: components["schemas"]["BookingClosure"][];
            next: string | null;
        };
        BookingClosure: {
            id: string;
            /** @enum {string} */
            scope: "resource" | "site" | "agency" | "government";
            resource: {
                id: string;
                name: string;
                /** @enum {string} */
                kind: "venue" | "vehicle" | "driver";
            } | null;
            site: string | null;
            agency: {
                id: string;
                name: string;
            } | null;
            /** @enum {string} */
            kind: "maintenance" | "absence" | "event" | "typhoon" | "office" | "other";
            reason: string;
            time: {
                date: string;
                from: string;
                toDate?: string;
                to: string;
                startsAt: string;
                endsAt: string;
            };
            zone: string;
            declaredBy: string;
            declaredAt: string;
            withdrawn: {
                by: string;
                at: string;
            } | null;
            open: components["schemas"]["Total"];
            mayWithdraw: boolean;
            version: number;
        };
        BookingClosureChoices: {
            sites: string[];
            agencies: {
                id: string;
                name: string;
            }[];
            government: boolean;
        };
        BookingClosableResources: {
            items: {
                id: string;
                name: string;
                /** @enum {string} */
                kind: "venue" | "vehicle" | "driver";
                site: string;
                zone: string;
            }[];
        };
        BookingClosurePreview: {
            /** @enum {string} */
            scope: "resource" | "site" | "agency" | "government";
            /**
             * Format: uuid
             * @default null
             */
            resourceId: string | null;
            site?: string | null;
            /**
             * Format: uuid
             * @default null
             */
            agencyId: string | null;
            /** Format: date */
            date: string;
            /** Format: date */
            toDate: string;
            /**
             * @default day
             * @enum {string}
             */
            part: "day" | "morning" | "afternoon" | "hours";
            from?: string;
            to?: string;
        };
        BookingClosurePreviewResult: {
            items: components["schemas"]["BookingClosureHit"][];
            next: string | null;
            time: {
                date: string;
                from: string;
                toDate?: string;
                to: string;
                startsAt: string;
                endsAt: string;
            };
            zone: string;
            total: components["schemas"]["Total"];
            resources: number;
        };
        BookingClosureHit: {
            booking: components["schemas"]["BookingItem"];
            closed: {
                id: string;
                name: string;
            };
            decision: {
                /** @enum {string} */
                verdict: "cancel" | "keep";
                by: string;
                at: string;
            } | null;
        };
        BookingClosureInput: {
            /** @enum {string} */
            scope: "resource" | "site" | "agency" | "government";
            /**
             * Format: uuid
             * @default null
             */
            resourceId: string | null;
            site?: string | null;
            /**
             * Format: uuid
             * @default null
             */
            agencyId: string | null;
            /** Format: date */
            date: string;
            /** Format: date */
            toDate: string;
            /**
             * @default day
             * @enum {string}
             */
            part: "day" | "morning" | "afternoon" | "hours";
            from?: string;
            to?: string;
            /** @enum {string} */
            kind: "maintenance" | "absence" | "event" | "typhoon" | "other";
            reason: string;
        };
        BookingClosureHitPage: {
            items: components["schemas"]["BookingClosureHit"][];
            next: string | null;
        };
        BookingClosureDecision: {
            items: {
                /** Format: uuid */
                id: string;
                version: number;
                /** @enum {string} */
                verdict: "cancel" | "keep";
            }[];
            note?: string;
        };
        BookingClosureResults: {
            results: components["schemas"]["DecisionResult"][];
            open: components["schemas"]["Total"];
        };
        UseReport: {
            items: components["schemas"]["UseLine"][];
            next: string | null;
            all: components["schemas"]["UseFigures"];
            lines: number;
        };
        UseLine: {
            key: string;
            name: string;
            site: string;
            agency: string;
            bookings: number;
            minutes: number;
            openMinutes: number;
            share: number | null;
            noShows: number;
            cancelled: number;
        };
        UseFigures: {
            bookings: number;
            minutes: number;
            openMinutes: number;
            share: number | null;
            noShows: number;
            cancelled: number;
        };
        BookingDoorCode: {
            code: string;
        };
        BookingCheckedIn: {
            bookingId: string;
            number: string;
            resource: string;
            site: string;
            time: {
                date: string;
                from: string;
                toDate?: string;
                to: string;
                startsAt: string;
                endsAt: string;
            };
            zone: string;
            at: string;
            already: boolean;
        };
        BookingSpotChecks: {
            items: components["schemas"]["BookingSpotCheck"][];
            next: string | null;
        };
        BookingSpotCheck: {
            id: string;
            number: string;
            resource: {
                id: string;
                name: string;
                site: string;
            };
            time: {
                date: string;
                from: string;
                toDate?: string;
                to: string;
                startsAt: string;
                endsAt: string;
            };
            zone: string;
            applicant: {
                name: string;
                unit: string;
                phone: string;
                extension: string;
            };
            purpose: string;
            people: number;
            checkIn: boolean;
            checkedInAt: string | null;
            /** @enum {string|null} */
            attendance: "seen" | "not-seen" | null;
            attendanceBy: string | null;
            open: boolean;
            begun: boolean;
            version: number;
        };
        BookingAttendance: {
            seen: boolean;
            version?: number;
        };
        BookingDisplays: {
            items: components["schemas"]["BookingDisplay"][];
        };
        BookingDisplay: {
            id: string;
            /** @enum {string} */
            purpose: "display" | "check-in";
            label: string;
            madeBy: string;
            madeAt: string;
            lastUsedOn: string | null;
        };
        NewBookingDisplay: {
            /**
             * @default display
             * @enum {string}
             */
            purpose: "display" | "check-in";
            label: string;
        };
        MadeBookingDisplay: {
            display: components["schemas"]["BookingDisplay"];
            secret: string;
            address: string;
            picture: string;
        };
        BookingDoor: {
            resource: {
                /** @enum {string} */
                kind: "venue" | "vehicle";
                name: string;
                site: string;
                floor: string;
                agency: string;
            };
            zone: string;
            at: string;
            opensAt: string | null;
            closesAt: string | null;
            blocks: {
                startsAt: string;
                endsAt: string;
                from: string;
                to: string;
                /** @enum {string} */
                kind: "approved" | "waiting" | "closed";
                title: string;
                unit: string;
            }[];
            checkIn: {
                picture: string;
                until: string;
            } | null;
        };
        BookingLobby: {
            resource: {
                id: string;
                name: string;
                agency: string;
                rules: string;
                phone: string;
            };
            zone: string;
            /** @enum {string} */
            linkFor: "invited" | "all";
            at: string;
            now: {
                id: string;
                time: {
                    date: string;
                    from: string;
                    toDate?: string;
                    to: string;
                    startsAt: string;
                    endsAt: string;
                };
                title: string;
                unit: string;
                mine: boolean;
                opensAt: string;
            } | null;
            next: {
                id: string;
                time: {
                    date: string;
                    from: string;
                    toDate?: string;
                    to: string;
                    startsAt: string;
                    endsAt: string;
                };
                title: string;
                unit: string;
                mine: boolean;
                opensAt: string;
            } | null;
            join: {
                meetingId: string;
                link: string;
            } | null;
        };
        BookingSeriesQuestion: {
            /** Format: date */
            date: string;
            from: string;
            to: string;
            /** Format: date */
            toDate?: string;
            /** Format: uuid */
            resourceId: string;
            /**
             * Format: uuid
             * @default null
             */
            driverId: string | null;
            /** @default 1 */
            everyWeeks: number;
            /** Format: date */
            until?: string;
            count?: number;
        };
        BookingSeriesPreview: {
            zone: string;
            items: {
                time: {
                    date: string;
                    from: string;
                    toDate?: string;
                    to: string;
                    startsAt: string;
                    endsAt: string;
                };
                /** @enum {string} */
                state: "free" | "taken" | "refused";
                reasons: {
                    "zh-Hant": string;
                    en: string;
                }[];
                nearest: {
                    date: string;
                    from: string;
                    toDate?: string;
                    to: string;
                    startsAt: string;
                    endsAt: string;
                } | null;
            }[];
        };
        BookingSeriesInput: {
            /** Format: uuid */
            resourceId: string;
            /** Format: date */
            date: string;
            from: string;
            to: string;
            /** Format: date */
            toDate?: string;
            /** Format: uuid */
            applicantId?: string;
            phone: string;
            extension?: string;
            purpose: string;
            people: number;
            host?: string;
            destination?: string;
            /**
             * @default null
             * @enum {string|null}
             */
            driving: "driver" | "self" | "named" | null;
            /**
             * Format: uuid
             * @default null
             */
            driverId: string | null;
            driverName?: string;
            /**
             * Format: uuid
             * @default null
             */
            superiorId: string | null;
            /** @default [] */
            invited: string[];
            /** @default 1 */
            everyWeeks: number;
            /** Format: date */
            until?: string;
            count?: number;
            /** @default [] */
            except: string[];
        };
        BookingSeries: {
            id: string | null;
            zone: string;
            booked: number;
            items: {
                time: {
                    date: string;
                    from: string;
                    toDate?: string;
                    to: string;
                    startsAt: string;
                    endsAt: string;
                };
                /** @enum {string} */
                result: "booked" | "taken" | "refused" | "skipped";
                bookingId: string | null;
                /** @enum {string|null} */
                state: "awaiting-superior" | "waiting" | "approved" | "rejected" | "cancelled" | "queued" | "offered" | "lapsed" | "no-show" | null;
                reasons: {
                    "zh-Hant": string;
                    en: string;
                }[];
            }[];
        };
        BookingStanding: {
            keeps: boolean;
            administers: boolean;
        };
        BookingOfferAnswer: {
            version?: number;
        };
        NoticeComment: {
            id: string;
            parentId: string | null;
            author: {
                id: string;
                name: string;
                agency: string;
                picture: string | null;
            } | null;
            text: string;
            createdAt: string;
            editedAt: string | null;
            deleted: boolean;
            hidden: {
                at: string;
                by: string | null;
                reason: string | null;
            } | null;
            version: number;
            may: {
                edit: boolean;
                delete: boolean;
                hide: boolean;
                reply: boolean;
            };
            replies: components["schemas"]["CommentReply"][];
            replyCount: number;
        };
        CommentReply: {
            id: string;
            parentId: string | null;
            author: {
                id: string;
                name: string;
                agency: string;
                picture: string | null;
            } | null;
            text: string;
            createdAt: string;
            editedAt: string | null;
            deleted: boolean;
            hidden: {
                at: string;
                by: string | null;
                reason: string | null;
            } | null;
            version: number;
            may: {
                edit: boolean;
                delete: boolean;
                hide: boolean;
                reply: boolean;
            };
        };
        NewComment: {
            text: string;
            /**
             * Format: uuid
             * @default null
             */
            parentId: string | null;
        };
        CommentChange: {
            text: string;
            version?: number;
        };
        CommentHiding: {
            reason: string;
        };
        FollowedNotice: {
            id: string;
            title: string;
            summary: string;
            /** @enum {string} */
            audience: "government" | "agency-and-subordinates" | "agency";
            category: {
                id: string;
                name: {
                    "zh-Hant": string;
                    en: string;
                };
            } | null;
            agency: {
                id: string;
                shortName: string;
            };
            authorId: string;
            authorName: string;
            publishedAt: string | null;
            expiresAt: string | null;
            pinned: boolean;
            updates: number;
            updatedAt: string | null;
            reads: number;
            comments: number;
            attachments: number;
            document: {
                word: string;
                number: string;
                date: string;
            } | null;
            mustRead: boolean;
            dueAt: string | null;
            version: number;
            unread: boolean;
            followed: boolean;
            acknowledged: boolean | null;
            /** @enum {string} */
            state: "draft" | "in-review" | "scheduled" | "current" | "taken-down" | "expired";
            followedAt: string;
        };
        NoticeItem: {
            id: string;
            title: string;
            summary: string;
            /** @enum {string} */
            audience: "government" | "agency-and-subordinates" | "agency";
            category: {
                id: string;
                name: {
                    "zh-Hant": string;
                    en: string;
                };
            } | null;
            agency: {
                id: string;
                shortName: string;
            };
            authorId: string;
            authorName: string;
            publishedAt: string | null;
            expiresAt: string | null;
            pinned: boolean;
            updates: number;
            updatedAt: string | null;
            reads: number;
            comments: number;
            attachments: number;
            document: {
                word: string;
                number: string;
                date: string;
            } | null;
            mustRead: boolean;
            dueAt: string | null;
            version: number;
            unread: boolean;
            followed: boolean;
            acknowledged: boolean | null;
        };
        NoticeAudienceSize: {
            people: number;
            agencies: number;
        };
        UnreadCount: {
            value: number;
            exact: boolean;
        };
        OwnNoticeItem: {
            id: string;
            title: string;
            summary: string;
            /** @enum {string} */
            audience: "government" | "agency-and-subordinates" | "agency";
            category: {
                id: string;
                name: {
                    "zh-Hant": string;
                    en: string;
                };
            } | null;
            agency: {
                id: string;
                shortName: string;
            };
            authorId: string;
            authorName: string;
            publishedAt: string | null;
            expiresAt: string | null;
            pinned: boolean;
            updates: number;
            updatedAt: string | null;
            reads: number;
            comments: number;
            attachments: number;
            document: {
                word: string;
                number: string;
                date: string;
            } | null;
            mustRead: boolean;
            dueAt: string | null;
            version: number;
            /** @enum {string} */
            state: "draft" | "in-review" | "scheduled" | "current" | "taken-down" | "expired";
            changedAt: string;
            returned: {
                note: string;
                by: string;
                at: string;
            } | null;
        };
        NewNotice: {
            title: string;
            body?: string;
            /** @enum {string} */
            audience: "government" | "agency-and-subordinates" | "agency";
            /**
             * Format: uuid
             * @default null
             */
            categoryId: string | null;
            /** Format: date-time */
            publishAt?: string;
            /** Format: date-time */
            expiresAt?: string | null;
            /** @default false */
            pinned: boolean;
            /** @default true */
            allowComments: boolean;
            document?: components["schemas"]["OfficialDocument"] | null;
            /** @default null */
            mustRead: {
                /** Format: date-time */
                dueAt?: string | null;
            } | null;
            /** @default false */
            draft: boolean;
        };
        OfficialDocument: {
            word: string;
            number: string;
            /** Format: date */
            date: string;
        };
        Notice: {
            id: string;
            title: string;
            summary: string;
            /** @enum {string} */
            audience: "government" | "agency-and-subordinates" | "agency";
            category: {
                id: string;
                name: {
                    "zh-Hant": string;
                    en: string;
                };
            } | null;
            agency: {
                id: string;
                shortName: string;
            };
            authorId: string;
            authorName: string;
            publishedAt: string | null;
            expiresAt: string | null;
            pinned: boolean;
            updates: number;
            updatedAt: string | null;
            reads: number;
            comments: number;
            attachments: number;
            document: {
                word: string;
                number: string;
                date: string;
            } | null;
            mustRead: boolean;
            dueAt: string | null;
            version: number;
            /** @enum {string} */
            state: "draft" | "in-review" | "scheduled" | "current" | "taken-down" | "expired";
            changedAt: string;
            returned: {
                note: string;
                by: string;
                at: string;
            } | null;
            body: string;
            followed: boolean;
            allowComments: boolean;
            revision: number;
            acknowledgedAt: string | null;
            may: {
                update: boolean;
                takeDown: boolean;
                delete: boolean;
                pin: boolean;
                requireReading: boolean;
                readProgress: boolean;
                acknowledge: boolean;
                comment: boolean;
                moderate: boolean;
                review: boolean;
            };
        };
        NoticeChange: {
            title?: string;
            body?: string;
            /** @enum {string} */
            audience?: "government" | "agency-and-subordinates" | "agency";
            /** Format: uuid */
            categoryId?: string | null;
            /** Format: date-time */
            publishAt?: string | null;
            /** Format: date-time */
            expiresAt?: string | null;
            pinned?: boolean;
            allowComments?: boolean;
            document?: components["schemas"]["OfficialDocument"] | null;
            mustRead?: {
                /** Format: date-time */
                dueAt?: string | null;
            } | null;
            /** @default false */
            majorRevision: boolean;
            /** @default false */
            tellReaders: boolean;
            version?: number;
        };
        Publication: {
            /** Format: date-time */
            publishAt?: string;
            version?: number;
        };
        NoticeVersion: {
            version?: number;
        };
        NoticeAttachments: {
            version: number;
            files: components["schemas"]["NoticeFile"][];
            pictures: components["schemas"]["NoticeFile"][];
        };
        NoticeFile: {
            id: string;
            name: string;
            mediaType: string;
            bytes: number;
            width: number | null;
            height: number | null;
            alt: string;
        };
        NewNoticeAttachment: {
            /** Format: uuid */
            file: string;
            /**
             * @default file
             * @enum {string}
             */
            kind: "file" | "picture" | "inline";
            alt?: string;
            version?: number;
        };
        NoticeAttachmentOrder: {
            /** @enum {string} */
            kind: "file" | "picture";
            files: string[];
            version?: number;
        };
        NoticeAttachmentChange: {
            alt: string;
            version?: number;
        };
        NoticeCategory: {
            id: string;
            name: {
                "zh-Hant": string;
                en: string;
            };
            agency: {
                id: string;
                code: string;
                name: string;
                shortName: string;
            } | null;
        };
        NoticeCategoryOwner: {
            agency: {
                id: string;
                code: string;
                name: string;
                shortName: string;
            } | null;
        };
        ManagedNoticeCategory: {
            id: string;
            name: {
                "zh-Hant": string;
                en: string;
            };
            agency: {
                id: string;
                code: string;
                name: string;
                shortName: string;
            } | null;
            archived: boolean;
            notices: number;
            version: number;
            changedAt: string;
        };
        NewNoticeCategory: {
            agency: string | null;
            name: {
                "zh-Hant": string;
                en: string;
            };
        };
        NoticeCategoryOrder: {
            agency: string | null;
            ids: string[];
        };
        NoticeCategoryChange: {
            name?: {
                "zh-Hant": string;
                en: string;
            };
            archived?: boolean;
            version?: number;
        };
        PostingRules: {
            mayPost: boolean;
            audiences: ("government" | "agency-and-subordinates" | "agency")[];
            reviewed: ("government" | "agency-and-subordinates" | "agency")[];
            expiryDays: number;
        };
        NoticeReviewChanges: {
            wasOut: boolean;
            title: {
                before: string;
                after: string;
            } | null;
            audience: {
                /** @enum {string} */
                before: "government" | "agency-and-subordinates" | "agency";
                /** @enum {string} */
                after: "government" | "agency-and-subordinates" | "agency";
            } | null;
            text: {
                /** @enum {string} */
                kind: "same" | "added" | "removed";
                text: string;
            }[] | null;
        };
        NoticeWithdrawal: {
            version?: number;
        };
        NewAcknowledgement: {
            revision: number;
        };
        Acknowledgement: {
            revision: number;
            /** Format: date-time */
            at: string;
        };
        ReadProgress: {
            addressed: number;
            acknowledged: number;
            missing: number;
            title: string;
            revision: number;
            /** Format: date-time */
            dueAt: string | null;
            overdue: number;
            names: {
                /** Format: uuid */
                agencyId: string;
                agency: string;
            } | null;
            reminders: components["schemas"]["MustReadReminder"][];
            /** Format: date-time */
            remindFrom: string | null;
            open: boolean;
            mayChange: boolean;
            version: number;
        };
        MustReadReminder: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind: "manual" | "before-due" | "due";
            byName: string;
            people: number;
        };
        AgencyProgressPage: {
            items: components["schemas"]["AgencyProgress"][];
            next: string | null;
            total: components["schemas"]["Total"];
            path: {
                /** Format: uuid */
                agencyId: string;
                name: string;
            }[];
        };
        AgencyProgress: {
            addressed: number;
            acknowledged: number;
            missing: number;
            /** Format: uuid */
            agencyId: string;
            name: string;
            own: boolean;
            branches: boolean;
        };
        PersonProgress: {
            /** Format: uuid */
            accountId: string;
            name: string;
            title: string;
            unit: string;
            /** Format: date-time */
            acknowledgedAt: string | null;
        };
        ReminderSent: {
            people: number;
        };
        BulletinDocument: {
            subject: string;
            body: string;
            /**
             * @default html
             * @enum {string}
             */
            format: "html" | "text";
            /** Format: date */
            date: string;
            /** @enum {string} */
            audience: "government" | "agency-and-subordinates" | "agency";
            category?: string | null;
            /** Format: date-time */
            publishAt?: string;
            /** Format: date-time */
            expiresAt?: string | null;
            mustRead?: {
                /** Format: date-time */
                dueAt?: string | null;
            } | null;
            /** @default false */
            draft: boolean;
            /** @default false */
            republish: boolean;
        };
        BulletinDocumentState: {
            word: string;
            number: string;
            notice: string;
            address: string;
            /** @enum {string} */
            state: "draft" | "in-review" | "scheduled" | "current" | "taken-down" | "expired";
            version: number;
            publishedAt: string | null;
            expiresAt: string | null;
            reads: number;
            acknowledgements: number | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ParametersController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every parameter with its type, bounds, default and who changed it when. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParameterList"];
                };
            };
        };
    };
    ParametersController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParameterChange"];
            };
        };
        responses: {
            /** @description Changed, in force at once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Parameter"];
                };
            };
        };
    };
    ImportsController_organisation: {
        parameters: {
            query?: {
                dryRun?: "0" | "1" | "true" | "false";
                skipBad?: "0" | "1" | "true" | "false";
                encoding?: "utf-8" | "big5";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": string;
            };
        };
        responses: {
            /** @description Columns code,parent_code,kind,name,short_name,order,phone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
        };
    };
    ImportsController_people: {
        parameters: {
            query?: {
                dryRun?: "0" | "1" | "true" | "false";
                skipBad?: "0" | "1" | "true" | "false";
                encoding?: "utf-8" | "big5";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": string;
            };
        };
        responses: {
            /** @description Columns account,name,title,agency_code,office_phone,recovery_mail. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
        };
    };
    AgenciesController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                parent?: string;
                q?: string;
                state?: "active" | "dissolved" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One level of the tree, or with `q` every node below that matches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyPage"];
                };
            };
        };
    };
    AgenciesController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    parent: string | null;
                    /** @enum {string} */
                    kind: "inside" | "outside" | "district" | "school" | "unit";
                    name: string;
                    shortName?: string;
                    /** @default 0 */
                    order?: number;
                    phone?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyDetail"];
                };
            };
        };
    };
    AgenciesController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One node with its path and its past. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyDetail"];
                };
            };
        };
    };
    AgenciesController_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    shortName?: string;
                    order?: number;
                    phone?: string;
                    /** @enum {string} */
                    kind?: "inside" | "outside" | "district" | "school" | "unit";
                    version?: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyDetail"];
                };
            };
        };
    };
    AgenciesController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    parent: string | null;
                    order?: number;
                    version?: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyDetail"];
                };
            };
        };
    };
    AgenciesController_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    into: string;
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Nodes and people go over to `into`; roles granted over the node end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyDetail"];
                };
            };
        };
    };
    AgenciesController_dissolve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: number;
                } | null;
            };
        };
        responses: {
            /** @description 409 with the figures while nodes or people are left. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyDetail"];
                };
            };
        };
    };
    PeopleController_card: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An active person as colleagues see them, with what plugins can do for them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonCard"];
                };
            };
        };
    };
    RolesController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Roles with their rules, by key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RolePage"];
                };
            };
        };
    };
    RolesController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    key: string;
                    name: {
                        "zh-Hant": string;
                        en: string;
                    };
                    rules: {
                        action: string[];
                        subject: string;
                        /** @default null */
                        conditions?: {
                            [key: string]: unknown;
                        } | null;
                        /** @default false */
                        inverted?: boolean;
                    }[];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
        };
    };
    RolesController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
        };
    };
    RolesController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    RolesController_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: {
                        "zh-Hant": string;
                        en: string;
                    };
                    rules?: {
                        action: string[];
                        subject: string;
                        /** @default null */
                        conditions?: {
                            [key: string]: unknown;
                        } | null;
                        /** @default false */
                        inverted?: boolean;
                    }[];
                    version?: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
        };
    };
    RolesController_known: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What rules may be about, and the actions of each. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionSubject"][];
                };
            };
        };
    };
    RoleGrantsController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                account?: string;
                role?: string;
                agency?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Grants in force, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleGrantPage"];
                };
            };
        };
    };
    RoleGrantsController_give: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    account: string;
                    role: string;
                    /** @default null */
                    agency?: string | null;
                    /** @default false */
                    withSubordinates?: boolean;
                    /**
                     * Format: date-time
                     * @default null
                     */
                    endsAt?: string | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleGrant"];
                };
            };
        };
    };
    RoleGrantsController_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ExplanationController_explain: {
        parameters: {
            query: {
                account: string;
                action: string;
                subject: string;
                id?: string;
                agency?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description May the account do this, by which rule and role, given by whom and when. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
        };
    };
    SessionController_view: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who I am, what I may, and which plugins are on for my agency. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
        };
    };
    SessionController_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Signed in; the session is in the cookie. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
        };
    };
    SessionController_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SessionController_proveSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactor"];
            };
        };
        responses: {
            /** @description Signed in with a second factor; the session is in the cookie. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
        };
    };
    SessionController_captcha: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A fresh captcha, good for one try. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Captcha"];
                };
            };
        };
    };
    AccountController_view: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description My account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
        };
    };
    ProfileController_update: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnAccountChange"];
            };
        };
        responses: {
            /** @description My account as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
        };
    };
    AccountController_setPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferencesChange"];
            };
        };
        responses: {
            /** @description Preferences as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preferences"];
                };
            };
        };
    };
    AccountController_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current: string;
                    next: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AccountController_stepUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                    code?: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AccountController_listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where I am signed in, last used first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OpenSession"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    AccountController_endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AccountController_listSignIns: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description My sign-ins, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInRecordPage"];
                };
            };
        };
    };
    AccountPictureController_set: {
        parameters: {
            query: {
                privacyNotice: number;
                left?: number;
                top?: number;
                side?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Multipart `file`: the picture in force from now on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPicture"];
                };
            };
        };
    };
    AccountPictureController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The initial of the name stands there again. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ProfileController_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecoveryMailChange"];
            };
        };
        responses: {
            /** @description A code is on its way to the new address. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingRecoveryMail"];
                };
            };
        };
    };
    ProfileController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecoveryMailConfirmation"];
            };
        };
        responses: {
            /** @description The new address is in force. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    TotpController_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A secret to be confirmed by a code. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpEnrolment"];
                };
            };
        };
    };
    TotpController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    TotpController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description On from now; recovery codes, shown this once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
        };
    };
    TotpController_renewRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description New recovery codes, shown this once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
        };
    };
    AccountsController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                agency?: string;
                state?: "applied" | "approved" | "active" | "suspended" | "held" | "rejected";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accounts that the caller administers, in the order of their names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedAccountPage"];
                };
            };
        };
    };
    AccountsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    account: string;
                    name: string;
                    title?: string;
                    agency: string;
                    officePhone?: string;
                    /**
                     * Format: email
                     * @default null
                     */
                    recoveryMail?: string | null;
                };
            };
        };
        responses: {
            /** @description Approved, without a password: the owner activates it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedAccountDetail"];
                };
            };
        };
    };
    AccountsController_total: {
        parameters: {
            query?: {
                q?: string;
                agency?: string;
                state?: "applied" | "approved" | "active" | "suspended" | "held" | "rejected";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many the list would hold; counted to 1,000. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Total"];
                };
            };
        };
    };
    AccountsController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedAccountDetail"];
                };
            };
        };
    };
    AccountsController_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    title?: string;
                    agency?: string;
                    officePhone?: string;
                    /** Format: email */
                    recoveryMail?: string | null;
                    version?: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedAccountDetail"];
                };
            };
        };
    };
    AccountActsController_suspend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Closes the account and signs it out; 409 for the only administrator of an agency. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedAccountDetail"];
                };
            };
        };
    };
    AccountActsController_reinstate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: number;
                } | null;
            };
        };
        responses: {
            /** @description Opens a suspended account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedAccountDetail"];
                };
            };
        };
    };
    AccountActsController_unlock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: number;
                } | null;
            };
        };
        responses: {
            /** @description Forgets wrong attempts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedAccountDetail"];
                };
            };
        };
    };
    AccountActsController_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: number;
                } | null;
            };
        };
        responses: {
            /** @description Ends all sessions of the account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedAccountDetail"];
                };
            };
        };
    };
    AccountActsController_resetSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: number;
                } | null;
            };
        };
        responses: {
            /** @description Takes a lost authenticator off the account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedAccountDetail"];
                };
            };
        };
    };
    ActingPostController_choose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActingPost"];
            };
        };
        responses: {
            /** @description The post in which this session acts from now on, and what that changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
        };
    };
    PostsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Concurrent posts of an account, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcurrentPosts"];
                };
            };
        };
    };
    PostsController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcurrentPostInput"];
            };
        };
        responses: {
            /** @description For administrators of the person who also administer the agency of the post. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcurrentPost"];
                };
            };
        };
    };
    PostsController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                post: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Over at once. For administrators of the person or of the agency of the post. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcurrentPost"];
                };
            };
        };
    };
    DelegationsController_list: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                side: "given" | "received";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deputies that I named, or those for whom I stand in; newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationPage"];
                };
            };
        };
    };
    DelegationsController_name: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegationInput"];
            };
        };
        responses: {
            /** @description Names a deputy for some days; both are told. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delegation"];
                };
            };
        };
    };
    DelegationsController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Ends a delegation of mine at once; both are told. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delegation"];
                };
            };
        };
    };
    EnablementController_states: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The switch of each agency that the caller may turn. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnablementStates"];
                };
            };
        };
    };
    EnablementController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnablementChange"];
            };
        };
        responses: {
            /** @description Switched; or, with dryRun, what switching would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnablementResult"];
                };
            };
        };
    };
    PluginSettingsController_read: {
        parameters: {
            query?: {
                level?: "platform" | "agency";
                agency?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each setting at one place: its value, where it comes from, who locked it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PluginSettings"];
                };
            };
        };
    };
    PluginSettingsController_change: {
        parameters: {
            query?: {
                level?: "platform" | "agency";
                agency?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PluginSettingsInput"];
            };
        };
        responses: {
            /** @description Decided; what was left out is inherited. In force at once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PluginSettings"];
                };
            };
        };
    };
    PluginSettingsController_reset: {
        parameters: {
            query?: {
                level?: "platform" | "agency";
                agency?: string;
                version?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing is decided here any more; answers what is inherited. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PluginSettings"];
                };
            };
        };
    };
    AuditController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                actor?: string;
                action?: string;
                subject?: string;
                subjectId?: string;
                plugin?: string;
                agencyId?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who did what, newest first. Reading is audited too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
        };
    };
    AuditController_export: {
        parameters: {
            query?: {
                format?: "ods" | "xlsx" | "csv";
                calendar?: "roc" | "gregory";
                actor?: string;
                action?: string;
                subject?: string;
                subjectId?: string;
                plugin?: string;
                agencyId?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lines that pass the filter, newest first, with what changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.oasis.opendocument.spreadsheet": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv; charset=utf-8": string;
                };
            };
        };
    };
    AuditController_verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Reads the whole log and tells whether it is what was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerification"];
                };
            };
        };
    };
    AuditController_checkpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signs the end of the chain now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditCheckpoint"];
                };
            };
        };
    };
    AuditController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One line with what changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntry"];
                };
            };
        };
    };
    JobsController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "failed" | "delayed" | "waiting" | "active" | "completed";
                queue?: "portal" | "slow";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Jobs of one queue in one state, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobPage"];
                };
            };
        };
    };
    JobsController_queues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many jobs are in which state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuesSummary"];
                };
            };
        };
    };
    JobsController_schedules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What runs regularly, and how it went last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleList"];
                };
            };
        };
    };
    JobsController_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                queue: "portal" | "slow";
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    JobsController_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                queue: "portal" | "slow";
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MailController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "pending" | "sending" | "sent" | "failed" | "held" | "dropped";
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mails of the portal with their state, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailPage"];
                };
            };
        };
    };
    MailController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One mail with its text. Reading it is audited. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mail"];
                };
            };
        };
    };
    MailController_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    FilesController_upload: {
        parameters: {
            query?: {
                as?: "file" | "picture";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Uploaded (multipart `file`); attach it to a record within a day. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredFile"];
                };
            };
        };
    };
    FilesController_download: {
        parameters: {
            query?: {
                width?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    FilesController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    WorkingTimeController_days: {
        parameters: {
            query: {
                from: string;
                to: string;
                agency?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each day of a range, for the own agency or another. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeDays"];
                };
            };
        };
    };
    WorkingTimeController_question: {
        parameters: {
            query: {
                from: string;
                add?: number;
                to?: string;
                agency?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Is it a working day; which day is n working days away; how many lie between. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingDayAnswer"];
                };
            };
        };
    };
    WorkingTimeController_import: {
        parameters: {
            query?: {
                dryRun?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The yearly file (CSV, UTF-8 or Big5) as multipart `file` or as text/csv. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeCalendarImport"];
                };
            };
        };
    };
    WorkingTimeController_setDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                date: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficeDayChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeDay"];
                };
            };
        };
    };
    WorkingTimeController_closures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Closures"];
                };
            };
        };
    };
    WorkingTimeController_declare: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosureInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Closure"];
                };
            };
        };
    };
    WorkingTimeController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    BannersController_current: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Banners for the caller today. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownBanners"];
                };
            };
        };
    };
    BannersController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                phase?: "current" | "scheduled" | "ended" | "off";
                audience?: "government" | "agency-and-subordinates" | "agency";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every banner, in the order in which they are shown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedBanners"];
                };
            };
        };
    };
    BannersController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBanner"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedBanner"];
                };
            };
        };
    };
    BannersController_picture: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Multipart `file`, drawn anew at 3:1; name it in a banner within a day. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BannerPicture"];
                };
            };
        };
    };
    BannersController_reach: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    audience: {
                        /** @enum {string} */
                        kind: "government";
                    } | {
                        /** @enum {string} */
                        kind: "agency-and-subordinates";
                        agency: string;
                    } | {
                        /** @enum {string} */
                        kind: "agency";
                        agency: string;
                    };
                };
            };
        };
        responses: {
            /** @description How many people and agencies an audience reaches now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BannerReach"];
                };
            };
        };
    };
    BannersController_arrange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BannerOrder"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    BannersController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedBanner"];
                };
            };
        };
    };
    BannersController_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedBanner"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedBanner"];
                };
            };
        };
    };
    BannersController_remove: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    DashboardsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller’s dashboards, the classic one first, and which is shown at home. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardList"];
                };
            };
        };
    };
    DashboardsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    copyOf?: string;
                };
            };
        };
        responses: {
            /** @description A custom dashboard; 409 when there are as many as allowed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardView"];
                };
            };
        };
    };
    DashboardsController_traySeen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tiles: string[];
                };
            };
        };
        responses: {
            /** @description These kinds of tiles are no longer new to the caller. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    DashboardsController_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that arranging the dashboard needs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardView"];
                };
            };
        };
    };
    DashboardsController_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    difference: components["schemas"]["LayerDifference"];
                };
            };
        };
        responses: {
            /** @description Replaces the caller’s layer; 409 with the newer state as `current` when another device saved meanwhile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardView"];
                };
            };
        };
    };
    DashboardsController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    DashboardsController_patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @enum {boolean} */
                    current?: true;
                };
            };
        };
        responses: {
            /** @description Renames a custom dashboard, or shows one at home. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardList"];
                };
            };
        };
    };
    DashboardsController_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    to: "default" | number;
                };
            };
        };
        responses: {
            /** @description The default, or an older state; the state before is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardView"];
                };
            };
        };
    };
    DashboardsController_news: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    lower: {
                        platform: number;
                        agency: number;
                    };
                    /** @enum {string} */
                    choice: "take" | "keep" | "seen";
                };
            };
        };
        responses: {
            /** @description Takes what the lower layers changed, keeps one’s own, or only notes it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardView"];
                };
            };
        };
    };
    DashboardLayersController_view: {
        parameters: {
            query?: {
                agency?: string;
            };
            header?: never;
            path: {
                kind: "platform" | "agency";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What everybody’s dashboards stand on: the platform’s layer, or an agency’s. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardLayer"];
                };
            };
        };
    };
    DashboardLayersController_save: {
        parameters: {
            query?: {
                agency?: string;
            };
            header?: never;
            path: {
                kind: "platform" | "agency";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    difference: components["schemas"]["LayerDifference"];
                };
            };
        };
        responses: {
            /** @description Replaces the layer; 409 with the newer state when somebody saved meanwhile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardLayer"];
                };
            };
        };
    };
    ManagedApplicationsController_list: {
        parameters: {
            query?: {
                q?: string;
                category?: string;
                state?: "draft" | "shown" | "hidden";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every application by category and order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedApplications"];
                };
            };
        };
    };
    ManagedApplicationsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: {
                        "zh-Hant": string;
                        en: string;
                    };
                    icon: string;
                    /** Format: uuid */
                    category: string;
                    address: string;
                    audience: {
                        /** @enum {string} */
                        kind: "everyone";
                    } | {
                        /** @enum {string} */
                        kind: "agency-and-subordinates";
                        agency: string;
                    } | {
                        /** @enum {string} */
                        kind: "agency";
                        agency: string;
                    } | {
                        /** @enum {string} */
                        kind: "agency-and-listed";
                        agency: string;
                        listed: string[];
                    };
                    description?: {
                        "zh-Hant": string;
                        en: string;
                    };
                    /**
                     * @default link
                     * @enum {string}
                     */
                    kind?: "link" | "single-sign-on" | "jump";
                    /**
                     * @default new
                     * @enum {string}
                     */
                    opens?: "same" | "new";
                    /** @default null */
                    role?: string | null;
                    /**
                     * @default draft
                     * @enum {string}
                     */
                    state?: "draft" | "shown" | "hidden";
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedApplication"];
                };
            };
        };
    };
    ManagedApplicationsController_total: {
        parameters: {
            query?: {
                q?: string;
                category?: string;
                state?: "draft" | "shown" | "hidden";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Total"];
                };
            };
        };
    };
    ManagedApplicationsController_audience: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    audience: {
                        /** @enum {string} */
                        kind: "everyone";
                    } | {
                        /** @enum {string} */
                        kind: "agency-and-subordinates";
                        agency: string;
                    } | {
                        /** @enum {string} */
                        kind: "agency";
                        agency: string;
                    } | {
                        /** @enum {string} */
                        kind: "agency-and-listed";
                        agency: string;
                        listed: string[];
                    };
                    /** @default null */
                    role?: string | null;
                };
            };
        };
        responses: {
            /** @description How many people would see an application of this audience. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationAudienceCount"];
                };
            };
        };
    };
    ManagedApplicationsController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedApplication"];
                };
            };
        };
    };
    ManagedApplicationsController_remove: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ManagedApplicationsController_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: {
                        "zh-Hant": string;
                        en: string;
                    };
                    description?: {
                        "zh-Hant": string;
                        en: string;
                    };
                    icon?: string;
                    /** Format: uuid */
                    category?: string;
                    /** @enum {string} */
                    kind?: "link" | "single-sign-on" | "jump";
                    address?: string;
                    /** @enum {string} */
                    opens?: "same" | "new";
                    audience?: {
                        /** @enum {string} */
                        kind: "everyone";
                    } | {
                        /** @enum {string} */
                        kind: "agency-and-subordinates";
                        agency: string;
                    } | {
                        /** @enum {string} */
                        kind: "agency";
                        agency: string;
                    } | {
                        /** @enum {string} */
                        kind: "agency-and-listed";
                        agency: string;
                        listed: string[];
                    };
                    role?: string | null;
                    /** @enum {string} */
                    state?: "draft" | "shown" | "hidden";
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedApplication"];
                };
            };
        };
    };
    CategoriesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationCategories"];
                };
            };
        };
    };
    CategoriesController_order: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                };
            };
        };
        responses: {
            /** @description All categories in their new order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationCategories"];
                };
            };
        };
    };
    CategoriesController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: {
                        "zh-Hant": string;
                        en: string;
                    };
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationCategory"];
                };
            };
        };
    };
    CategoriesController_remove: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CategoriesController_rename: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: {
                        "zh-Hant": string;
                        en: string;
                    };
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationCategory"];
                };
            };
        };
    };
    CategoriesController_orderApplications: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                };
            };
        };
        responses: {
            /** @description The applications of the category stand in this order. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    BigSixController_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                owner: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BigSix"];
                };
            };
        };
    };
    BigSixController_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                owner: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BigSix"];
                };
            };
        };
    };
    BigSixController_clear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                owner: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agency's people see the government's again. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ApplicationsController_all: {
        parameters: {
            query?: {
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything that is for the caller, or with `q` what of it fits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDirectory"];
                };
            };
        };
    };
    ApplicationsController_replace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                    version: number;
                };
            };
        };
        responses: {
            /** @description The whole list in its new order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FavouriteApplications"];
                };
            };
        };
    };
    ApplicationsController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string;
                };
            };
        };
        responses: {
            /** @description Appends one; 409 `favourites-full` beyond the most there may be. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FavouriteApplications"];
                };
            };
        };
    };
    ApplicationsController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FavouriteApplications"];
                };
            };
        };
    };
    EventsController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    NotificationsController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                unread?: string;
                kind?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Own notifications, newest first, with what is needed to word them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
        };
    };
    NotificationsController_count: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many are unread, counted up to 99. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationCount"];
                };
            };
        };
    };
    NotificationsController_seen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationsSeen"];
            };
        };
        responses: {
            /** @description Marked as seen, on every device; what is left unread. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationCount"];
                };
            };
        };
    };
    NotificationSettingsController_view: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Per kind and channel what is chosen; when mail goes out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationSettings"];
                };
            };
        };
    };
    NotificationSettingsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationSettingsChange"];
            };
        };
        responses: {
            /** @description Changed; mail that waits goes by it as well. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationSettings"];
                };
            };
        };
    };
    HealthController_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthState"];
                };
            };
        };
    };
    HealthController_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    HealthController_prometheus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    HealthController_report: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description State of database, queue, mail, disk and plugins. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthReport"];
                };
            };
        };
    };
    SeedPersonsController_list: {
        parameters: {
            query?: {
                agency?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Seed persons of the own agency or another one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeedPersons"];
                };
            };
        };
    };
    SeedPersonsController_name: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSeedPerson"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeedPersons"];
                };
            };
        };
    };
    SeedPersonsController_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    HelpController_ofPage: {
        parameters: {
            query: {
                path: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Guide and questions of a page of the portal, and whom to ask. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageHelp"];
                };
            };
        };
    };
    HelpController_search: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                category?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All help that is for the caller, by words and category. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpEntries"];
                };
            };
        };
    };
    HelpController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHelp"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedHelp"];
                };
            };
        };
    };
    HelpController_statement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: "accessibility" | "privacy";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the portal says of itself: accessibility, privacy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpEntry"];
                };
            };
        };
    };
    HelpController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                category?: string;
                state?: "on" | "off";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every entry: written here, shipped by the portal or by a plugin. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedHelpList"];
                };
            };
        };
    };
    HelpController_arrange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HelpOrder"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    HelpController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedHelp"];
                };
            };
        };
    };
    HelpController_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedHelp"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedHelp"];
                };
            };
        };
    };
    HelpController_remove: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted; of a shipped entry, the shipped text holds again. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PluginsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Installed plugins, and whether each is on for the own agency. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PluginList"];
                };
            };
        };
    };
    PluginsController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Manifest, health and use of one plugin. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PluginDetail"];
                };
            };
        };
    };
    PluginsController_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Released; the next generation of workers loads the plugin again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PluginRelease"];
                };
            };
        };
    };
    TilesController_stream: {
        parameters: {
            query?: {
                dashboard?: string;
                fresh?: string;
                placement?: string | string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One JSON object a line; the last is {"done": true}. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": {
                        placement: string;
                        data: unknown;
                        at: string;
                        took: number;
                    } | {
                        placement: string;
                        problem: components["schemas"]["Problem"];
                    } | {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
        };
    };
    TileMeasurementsController_tell: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        plugin: string;
                        tile: string;
                        bytes: number | null;
                        milliseconds: number | null;
                        longTasks: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description What a view of a page cost tile by tile is counted, without telling whose it was. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SearchController_stream: {
        parameters: {
            query: {
                q: string;
                kinds?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One JSON object a line: the kinds, the hits of each, last {"done": true}. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": {
                        kinds: components["schemas"]["SearchKind"][];
                    } | {
                        kind: string;
                        hits: components["schemas"]["SearchHit"][];
                        more: boolean;
                        took: number;
                    } | {
                        kind: string;
                        problem: components["schemas"]["Problem"];
                    } | {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
        };
    };
    SearchController_page: {
        parameters: {
            query: {
                q: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything of one kind that holds the words, best first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchPage"];
                };
            };
        };
    };
    CalendarSourcesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whose events the caller may see in a calendar now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarSources"];
                };
            };
        };
    };
    CalendarSourcesController_events: {
        parameters: {
            query: {
                from: string;
                to: string;
                sources?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One JSON object a line: the sources, the events of each, last {"done": true}. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": {
                        sources: components["schemas"]["CalendarSource"][];
                    } | {
                        source: string;
                        events: components["schemas"]["CalendarEvent"][];
                        more: boolean;
                    } | {
                        source: string;
                        problem: components["schemas"]["Problem"];
                    } | {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
        };
    };
    WaitingController_stream: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One JSON object a line: the queues, each with count and first items, then {"done": true}. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": {
                        queues: components["schemas"]["WaitingQueue"][];
                    } | {
                        plugin: string;
                        kind: string;
                        principal: string | null;
                        total: components["schemas"]["Total"];
                        items: components["schemas"]["ReviewItem"][];
                        next: string | null;
                    } | {
                        plugin: string;
                        kind: string;
                        principal: string | null;
                        problem: components["schemas"]["Problem"];
                    } | {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
        };
    };
    WaitingController_count: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How much waits for me in all queues. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingCount"];
                };
            };
        };
    };
    WaitingController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                for?: string;
            };
            header?: never;
            path: {
                plugin: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What waits for me in one queue, oldest need first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewPage"];
                };
            };
        };
    };
    WaitingController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plugin: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    for?: string;
                    verdict: string;
                    note?: string;
                    items: {
                        id: string;
                        version: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description What became of each item; each was judged alone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionResults"];
                };
            };
        };
    };
    RoleRequestsController_own: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Roles that I asked for or handed back, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleRequestPage"];
                };
            };
        };
    };
    RoleRequestsController_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    add?: string[];
                    /** @default [] */
                    drop?: string[];
                    reason: string;
                    /**
                     * Format: date
                     * @default null
                     */
                    until?: string | null;
                };
            };
        };
        responses: {
            /** @description One request per role, each with its number. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleRequests"];
                };
            };
        };
    };
    RoleRequestsController_askable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Roles that I may ask for, and whether I hold them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskableRoles"];
                };
            };
        };
    };
    RoleRequestsController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Takes an own request back; 409 when it was decided meanwhile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleRequest"];
                };
            };
        };
    };
    TokensController_own: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description My links and tokens, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalTokens"];
                };
            };
        };
    };
    TokensController_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPersonalToken"];
            };
        };
        responses: {
            /** @description A new token; its secret is shown this once. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadePersonalToken"];
                };
            };
        };
    };
    TokensController_openPurposes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What I may make links and tokens for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenPurposes"];
                };
            };
        };
    };
    TokensController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Worth nothing from now on. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PublicPagesController_state: {
        parameters: {
            query: {
                path: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether an open page is still what the server would send. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicPageState"];
                };
            };
        };
    };
    PagesController_data: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the shell needs for its first frame. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Boot"];
                };
            };
        };
    };
    booking_AvailabilityController_weekOf: {
        parameters: {
            query: {
                from: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceWeek"];
                };
            };
        };
    };
    booking_AvailabilityController_list: {
        parameters: {
            query: {
                kind: "venue" | "vehicle";
                date: string;
                from: string;
                to: string;
                toDate?: string;
                site?: string;
                capacity?: number;
                type?: "motorcycle" | "sedan" | "van" | "light-truck" | "truck" | "minibus" | "bus";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreeResourcePage"];
                };
            };
        };
    };
    booking_FeedsController_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Bookings of the token's owner, 90 days back and a year ahead. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
        };
    };
    booking_FeedsController_resource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When a resource is taken, in as much detail as the token's owner may see. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
        };
    };
    booking_FeedsController_event: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One booking, to be opened by a calendar. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
        };
    };
    booking_ReviewController_list: {
        parameters: {
            query?: {
                state?: "waiting" | "approved" | "rejected" | "ended" | "all";
                kind?: "venue" | "vehicle";
                q?: string;
                from?: string;
                to?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Bookings of what the caller keeps, what waits first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingReviewPage"];
                };
            };
        };
    };
    booking_ReviewController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingReviewInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionResults"];
                };
            };
        };
    };
    booking_VenueChoicesController_venues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VenueChoices"];
                };
            };
        };
    };
    booking_RecordsController_list: {
        parameters: {
            query?: {
                scope?: "mine" | "unit";
                kind?: "venue" | "vehicle";
                q?: string;
                from?: string;
                to?: string;
                state?: string;
                order?: "latest" | "soonest";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingPage"];
                };
            };
        };
    };
    booking_BookingsController_apply: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingDetail"];
                };
            };
        };
    };
    booking_BookingsController_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingDetail"];
                };
            };
        };
    };
    booking_BookingsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingDetail"];
                };
            };
        };
    };
    booking_BookingsController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingCancel"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingDetail"];
                };
            };
        };
    };
    booking_RecordsController_total: {
        parameters: {
            query?: {
                scope?: "mine" | "unit";
                kind?: "venue" | "vehicle";
                q?: string;
                from?: string;
                to?: string;
                state?: string;
                order?: "latest" | "soonest";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Total"];
                };
            };
        };
    };
    booking_RecordsController_export: {
        parameters: {
            query?: {
                scope?: "mine" | "unit";
                kind?: "venue" | "vehicle";
                q?: string;
                from?: string;
                to?: string;
                state?: string;
                order?: "latest" | "soonest";
                format?: "ods" | "xlsx" | "csv";
                calendar?: "roc" | "gregory";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list as a file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.oasis.opendocument.spreadsheet": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv; charset=utf-8": string;
                };
            };
        };
    };
    booking_RecordsController_ofResource: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingPage"];
                };
            };
        };
    };
    booking_RecordsController_totalOfResource: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Total"];
                };
            };
        };
    };
    booking_RecordsController_exportOfResource: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                format?: "ods" | "xlsx" | "csv";
                calendar?: "roc" | "gregory";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Approved bookings of the resource as a file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.oasis.opendocument.spreadsheet": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv; charset=utf-8": string;
                };
            };
        };
    };
    booking_RecordsController_dispatches: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                cursor?: string;
                limit?: number;
                driver?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingPage"];
                };
            };
        };
    };
    booking_RecordsController_totalOfDispatches: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                driver?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Total"];
                };
            };
        };
    };
    booking_RecordsController_exportOfDispatches: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                format?: "ods" | "xlsx" | "csv";
                calendar?: "roc" | "gregory";
                driver?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dispatches as a file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.oasis.opendocument.spreadsheet": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv; charset=utf-8": string;
                };
            };
        };
    };
    booking_VehicleDriversController_choose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VehicleDriversInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceDetail"];
                };
            };
        };
    };
    booking_KeepersController_candidates: {
        parameters: {
            query: {
                agency: string;
                q?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeeperCandidates"];
                };
            };
        };
    };
    booking_KeepersController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceKeepers"];
                };
            };
        };
    };
    booking_KeepersController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                place: "1" | "2";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeeperInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceKeepers"];
                };
            };
        };
    };
    booking_KeepersController_changes: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeeperChangePage"];
                };
            };
        };
    };
    booking_KeepersController_export: {
        parameters: {
            query?: {
                format?: "ods" | "xlsx" | "csv";
                calendar?: "roc" | "gregory";
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who kept it, who changed it, and why. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.oasis.opendocument.spreadsheet": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv; charset=utf-8": string;
                };
            };
        };
    };
    booking_ResourcePicturesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourcePictures"];
                };
            };
        };
    };
    booking_ResourcePicturesController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewResourcePicture"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourcePictures"];
                };
            };
        };
    };
    booking_ResourcePicturesController_arrange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourcePictureOrder"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourcePictures"];
                };
            };
        };
    };
    booking_ResourcePicturesController_remove: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                id: string;
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourcePictures"];
                };
            };
        };
    };
    booking_ResourcePicturesController_describe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                file: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourcePictureWords"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourcePictures"];
                };
            };
        };
    };
    booking_ResourcesController_list: {
        parameters: {
            query?: {
                kind?: "venue" | "vehicle" | "driver";
                site?: string;
                agency?: string;
                q?: string;
                type?: "motorcycle" | "sedan" | "van" | "light-truck" | "truck" | "minibus" | "bus";
                licence?: "motorcycle" | "small" | "small-professional" | "truck" | "bus" | "trailer";
                capacity?: number;
                kept?: "true" | "false";
                managed?: "true" | "false";
                keeperMissing?: "true" | "false";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourcePage"];
                };
            };
        };
    };
    booking_ResourcesController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewResource"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceDetail"];
                };
            };
        };
    };
    booking_ResourcesController_places: {
        parameters: {
            query?: {
                kind?: "venue" | "vehicle" | "driver";
                managed?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceSites"];
                };
            };
        };
    };
    booking_ResourcesController_agencyChoices: {
        parameters: {
            query?: {
                q?: string;
                which?: "managed" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceAgencies"];
                };
            };
        };
    };
    booking_ResourcesController_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceDetail"];
                };
            };
        };
    };
    booking_ResourcesController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceDetail"];
                };
            };
        };
    };
    booking_ResourcesController_remove: {
        parameters: {
            query?: {
                version?: number;
                cancelBookings?: "true" | "false";
                reason?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    booking_ClosuresController_list: {
        parameters: {
            query?: {
                when?: "current" | "past" | "withdrawn";
                kind?: "maintenance" | "absence" | "event" | "typhoon" | "office" | "other";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those that concern the caller. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingClosurePage"];
                };
            };
        };
    };
    booking_ClosuresController_declare: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingClosureInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingClosure"];
                };
            };
        };
    };
    booking_ClosuresController_choices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the caller may close besides single resources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingClosureChoices"];
                };
            };
        };
    };
    booking_ClosuresController_resources: {
        parameters: {
            query?: {
                q?: string;
                kind?: "venue" | "vehicle" | "driver";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Resources that the caller may close. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingClosableResources"];
                };
            };
        };
    };
    booking_ClosuresController_preview: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingClosurePreview"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingClosurePreviewResult"];
                };
            };
        };
    };
    booking_ClosuresController_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingClosure"];
                };
            };
        };
    };
    booking_ClosuresController_withdraw: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    booking_ClosuresController_hits: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                decided?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingClosureHitPage"];
                };
            };
        };
    };
    booking_ClosuresController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingClosureDecision"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingClosureResults"];
                };
            };
        };
    };
    booking_ReportsController_use: {
        parameters: {
            query: {
                kind?: "venue" | "vehicle" | "driver";
                by?: "resource" | "agency" | "month";
                from: string;
                to: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UseReport"];
                };
            };
        };
    };
    booking_ReportsController_export: {
        parameters: {
            query: {
                kind?: "venue" | "vehicle" | "driver";
                by?: "resource" | "agency" | "month";
                from: string;
                to: string;
                format?: "ods" | "xlsx" | "csv";
                calendar?: "roc" | "gregory";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole report as a file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.oasis.opendocument.spreadsheet": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv; charset=utf-8": string;
                };
            };
        };
    };
    booking_CheckInController_checkIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingDetail"];
                };
            };
        };
    };
    booking_CheckInController_byCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingDoorCode"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingCheckedIn"];
                };
            };
        };
    };
    booking_CheckInController_today: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingSpotChecks"];
                };
            };
        };
    };
    booking_CheckInController_attendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingAttendance"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingDetail"];
                };
            };
        };
    };
    booking_DisplaysController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingDisplays"];
                };
            };
        };
    };
    booking_DisplaysController_make: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBookingDisplay"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeBookingDisplay"];
                };
            };
        };
    };
    booking_DisplaysController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    booking_DoorController_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingDoor"];
                };
            };
        };
    };
    booking_LobbyController_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingLobby"];
                };
            };
        };
    };
    booking_SeriesController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingSeriesQuestion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingSeriesPreview"];
                };
            };
        };
    };
    booking_SeriesController_book: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingSeriesInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingSeries"];
                };
            };
        };
    };
    booking_StandingController_of: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Does the caller keep resources, or administer some? */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingStanding"];
                };
            };
        };
    };
    booking_WaitingListController_join: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingDetail"];
                };
            };
        };
    };
    booking_WaitingListController_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingOfferAnswer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingDetail"];
                };
            };
        };
    };
    booking_WaitingListController_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingOfferAnswer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingDetail"];
                };
            };
        };
    };
    bulletin_CommentsController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NoticeComment"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    bulletin_CommentsController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewComment"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentReply"];
                };
            };
        };
    };
    bulletin_CommentsController_replies: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CommentReply"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    bulletin_CommentsController_remove: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    bulletin_CommentsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentReply"];
                };
            };
        };
    };
    bulletin_CommentsController_hide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentHiding"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentReply"];
                };
            };
        };
    };
    bulletin_CommentsController_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentReply"];
                };
            };
        };
    };
    bulletin_FollowsController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FollowedNotice"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    bulletin_FollowsController_follow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    bulletin_FollowsController_unfollow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    bulletin_NoticesController_list: {
        parameters: {
            query?: {
                audience?: "government" | "agency-and-subordinates" | "agency";
                category?: string;
                q?: string;
                from?: string;
                to?: string;
                tab?: "current" | "history";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NoticeItem"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    bulletin_NoticesController_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNotice"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
        };
    };
    bulletin_NoticesController_total: {
        parameters: {
            query?: {
                audience?: "government" | "agency-and-subordinates" | "agency";
                category?: string;
                q?: string;
                from?: string;
                to?: string;
                tab?: "current" | "history";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Total"];
                };
            };
        };
    };
    bulletin_NoticesController_pinned: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeItem"][];
                };
            };
        };
    };
    bulletin_NoticesController_audienceSize: {
        parameters: {
            query: {
                audience: "government" | "agency-and-subordinates" | "agency";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeAudienceSize"];
                };
            };
        };
    };
    bulletin_NoticesController_unreadCount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
        };
    };
    bulletin_NoticesController_mine: {
        parameters: {
            query?: {
                tab?: "all" | "published" | "scheduled" | "unpublished" | "in-review";
                audience?: "government" | "agency-and-subordinates" | "agency";
                q?: string;
                from?: string;
                to?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OwnNoticeItem"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    bulletin_NoticesController_markAllRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    bulletin_NoticesController_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
        };
    };
    bulletin_NoticesController_remove: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    bulletin_NoticesController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
        };
    };
    bulletin_NoticesController_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Publication"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
        };
    };
    bulletin_NoticesController_takeDown: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeVersion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
        };
    };
    bulletin_NoticesController_copy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
        };
    };
    bulletin_NoticesController_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
        };
    };
    bulletin_AttachmentsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeAttachments"];
                };
            };
        };
    };
    bulletin_AttachmentsController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNoticeAttachment"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeAttachments"];
                };
            };
        };
    };
    bulletin_AttachmentsController_arrange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeAttachmentOrder"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeAttachments"];
                };
            };
        };
    };
    bulletin_AttachmentsController_remove: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                id: string;
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeAttachments"];
                };
            };
        };
    };
    bulletin_AttachmentsController_describe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                file: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeAttachmentChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeAttachments"];
                };
            };
        };
    };
    bulletin_CategoriesController_usable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a notice of the own agency may carry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NoticeCategory"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    bulletin_CategoriesController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNoticeCategory"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedNoticeCategory"];
                };
            };
        };
    };
    bulletin_CategoriesController_ownersOf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whose categories the caller manages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NoticeCategoryOwner"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    bulletin_CategoriesController_managed: {
        parameters: {
            query?: {
                agency?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of one owner, archived ones last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ManagedNoticeCategory"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    bulletin_CategoriesController_order: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeCategoryOrder"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    bulletin_CategoriesController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeCategoryChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedNoticeCategory"];
                };
            };
        };
    };
    bulletin_ReviewController_postingRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the caller may post in the name of the own agency. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostingRules"];
                };
            };
        };
    };
    bulletin_ReviewController_reviewChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changed since readers last saw the notice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeReviewChanges"];
                };
            };
        };
    };
    bulletin_ReviewController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeWithdrawal"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
        };
    };
    bulletin_MustReadController_acknowledge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAcknowledgement"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
        };
    };
    bulletin_MustReadController_progress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadProgress"];
                };
            };
        };
    };
    bulletin_MustReadController_agencies: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                under?: string;
                incomplete?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyProgressPage"];
                };
            };
        };
    };
    bulletin_MustReadController_people: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "all" | "missing" | "acknowledged";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PersonProgress"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    bulletin_MustReadController_remind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderSent"];
                };
            };
        };
    };
    bulletin_MustReadController_export: {
        parameters: {
            query?: {
                format?: "ods" | "xlsx" | "csv";
                calendar?: "roc" | "gregory";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Figures per agency; names of the agency that posted the notice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.oasis.opendocument.spreadsheet": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv; charset=utf-8": string;
                };
            };
        };
    };
    bulletin_DocumentsController_state: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                word: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What became of the document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulletinDocumentState"];
                };
            };
        };
    };
    bulletin_DocumentsController_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                word: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulletinDocument"];
            };
        };
        responses: {
            /** @description The notice is as the document says. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulletinDocumentState"];
                };
            };
        };
    };
    bulletin_DocumentsController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                word: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Out of sight of its readers. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    bulletin_FeedController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                audience: "all" | "government" | "agency-and-subordinates" | "agency";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The 50 newest notices that reach the owner of the token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
        };
    };
}
