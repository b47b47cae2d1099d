create table crm_watch_position (
    name varchar(100) not null primary key,
    position longtext,
    revision bigint not null,
    owner varchar(36),
    beat bigint not null
)
